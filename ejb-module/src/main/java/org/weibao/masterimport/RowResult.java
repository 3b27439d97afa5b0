package org.weibao.masterimport;

import java.util.Optional;

/**
 * What became, or would become, of a row.
 *
 * @param row as the user's program numbers it
 * @param name what the row is about
 * @param fault why it was refused
 */
public record RowResult(int row, String name, RowOutcome outcome, Optional<RowFault> fault) {}
