package org.weibao.registerimport.control;

/** Bounds that keep one file from hurting the server. */
public final class RegisterLimits {

  /** Largest file, in megabytes. */
  public static final int MAX_MEGABYTES = 5;

  /** Most rows with content. */
  public static final int MAX_ROWS = 20_000;

  /** Largest size of a workbook unpacked, in bytes; a full register needs about a quarter of it. */
  static final long MAX_UNPACKED = 64L * 1024 * 1024;

  /** Columns beyond this one are not looked at. */
  static final int MAX_COLUMNS = 100;

  /** Rows at the top among which the headers are looked for; a title may stand above them. */
  static final int HEADER_ROWS = 10;

  /** Lines that are read at most: headers and a title may stand above the rows, one is too many. */
  static final int MAX_LINES = MAX_ROWS + HEADER_ROWS + 1;

  private RegisterLimits() {}
}
