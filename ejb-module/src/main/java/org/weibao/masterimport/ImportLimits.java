package org.weibao.masterimport;

/**
 * How files are imported; see {@code config/master-imports.yaml}.
 *
 * @param keptDays days for which a file is kept
 * @param rowsAtOnce rows that are committed together
 */
public record ImportLimits(int keptDays, int rowsAtOnce) {}
