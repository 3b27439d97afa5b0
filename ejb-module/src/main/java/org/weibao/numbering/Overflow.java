package org.weibao.numbering;

/** What happens when a count has more digits than its pattern. */
public enum Overflow {
  /** There is no such number: the document has to wait for a wider pattern. */
  REFUSE,
  /** The number gets longer. */
  WIDEN
}
