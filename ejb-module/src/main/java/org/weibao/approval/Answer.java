package org.weibao.approval;

/** What somebody decided. */
public enum Answer {
  AGREED,
  /** Ends the approval, whichever step refuses. */
  REFUSED
}
