package org.weibao.documentnumber;

import java.util.Objects;

/**
 * How the house numbers a kind of document that no pack speaks of.
 *
 * @param document kind of document as packs name it, for example {@code F2}
 * @param prefix beginning of its numbers
 * @param sequence database sequence of its counts, which come in blocks and may have gaps
 */
public record HouseNumber(String document, String prefix, String sequence) {

  /** Nothing is missing. */
  public HouseNumber {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(sequence, "sequence");
  }

  /** As patterns are written: year and month, and a count that never starts anew. */
  public String pattern() {
    return "'" + prefix + "'YYMM-NNNNNN";
  }
}
