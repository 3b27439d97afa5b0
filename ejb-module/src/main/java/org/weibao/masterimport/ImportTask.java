package org.weibao.masterimport;

/** What is to be done with a file. */
public enum ImportTask {
  /** To say row by row what it would do. */
  TRY,
  /** To do it. */
  IMPORT
}
