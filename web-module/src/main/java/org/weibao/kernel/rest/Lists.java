package org.weibao.kernel.rest;

/** Bounds that all lists share. */
public final class Lists {

  /** Rows of a page unless asked otherwise. */
  public static final int DEFAULT_LIMIT = 50;

  /** Most rows of a page. */
  public static final int MAX_LIMIT = 200;

  private Lists() {}

  /** The rows asked for, or {@link #DEFAULT_LIMIT}. */
  public static int limit(Integer asked) {
    return asked == null ? DEFAULT_LIMIT : asked;
  }
}
