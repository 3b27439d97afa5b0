package org.weibao.masterimport;

/** How far the work on a file is. */
public enum ImportState {
  /** Other files are before it. */
  WAITING,
  AT_WORK,
  FINISHED,
  /** By whoever asked for it, or because the file was forgotten. */
  STOPPED,
  /** Too many rows failed for no reason of their own. */
  FAILED;

  /** Whether there is more to do. */
  public boolean isOpen() {
    return this == WAITING || this == AT_WORK;
  }
}
