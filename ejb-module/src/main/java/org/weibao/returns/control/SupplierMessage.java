package org.weibao.returns.control;

import org.weibao.returns.SupplierWord;

/**
 * A message of a supplier, read.
 *
 * @param source who the sender says he is
 * @param id the sender's id
 * @param number of the return
 * @param sequence counts the supplier's messages about the return, from 1
 */
public record SupplierMessage(
    String source, String id, String type, String number, long sequence, SupplierWord word) {}
