package org.weibao.device;

/**
 * A maker or supplier with what is kept of him.
 *
 * @param models how many models are his
 * @param version for the next change
 */
public record SupplierDetails(long id, SupplierData data, int models, int version) {}
