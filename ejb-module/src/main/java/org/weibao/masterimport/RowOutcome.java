package org.weibao.masterimport;

/** What a row of a file means for what is known. */
public enum RowOutcome {
  /** Something that was not known. */
  CREATED,
  /** Something known that the row says otherwise. */
  CHANGED,
  /** What is known says the same. */
  UNCHANGED,
  /** It cannot be. */
  REFUSED
}
