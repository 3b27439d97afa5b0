package org.weibao.kernel.listing;

/**
 * Order of a list by one of its columns; in addresses the column's key, with a minus in front if
 * the largest comes first.
 */
public record Sort(String column, boolean descending) {

  private static final String MINUS = "-";

  /** Reads what {@link #toString} gave; whether the column exists is the list's to say. */
  public static Sort parse(String text) {
    boolean descending = text.startsWith(MINUS);
    return new Sort(descending ? text.substring(1) : text, descending);
  }

  /** Smallest first. */
  public static Sort ascending(String column) {
    return new Sort(column, false);
  }

  /** Largest first. */
  public static Sort descending(String column) {
    return new Sort(column, true);
  }

  /** The same column the other way round. */
  public Sort turned() {
    return new Sort(column, !descending);
  }

  @Override
  public String toString() {
    return descending ? MINUS + column : column;
  }
}
