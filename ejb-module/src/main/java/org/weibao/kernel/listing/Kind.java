package org.weibao.kernel.listing;

/** What a column holds; decides how it is shown and how it is written into files. */
public enum Kind {
  /** Number or code that names the row and leads to it. */
  ID,
  /** A short text. */
  TEXT,
  /** A text of several lines. */
  LONG_TEXT,
  /** A {@link Named} thing. */
  NAME,
  /** An enum constant that is shown in colour. */
  STATE,
  /** Another enum constant. */
  CHOICE,
  /** An instant. */
  INSTANT,
  /** A day. */
  DATE,
  /** A count. */
  NUMBER,
  /** Yes or no. */
  FLAG,
  /** A {@link Lateness}. */
  LATENESS
}
