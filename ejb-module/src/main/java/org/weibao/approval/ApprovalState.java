package org.weibao.approval;

/** Where an approval stands. */
public enum ApprovalState {
  /** Somebody is asked. */
  IN_APPROVAL,
  /** Everybody agreed. */
  AGREED,
  /** Somebody refused; it is over. */
  REFUSED,
  /** The document is another than the one that was asked about: nothing decided so far counts. */
  CHANGED
}
