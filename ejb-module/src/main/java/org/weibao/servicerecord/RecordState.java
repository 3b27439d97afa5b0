package org.weibao.servicerecord;

/** Where the record of a visit has got to (S10-2.9). */
public enum RecordState {
  /** The customer has signed; nobody has handed it in. */
  SIGNED_ON_SITE,
  /** Put to those who sign and approve. */
  IN_APPROVAL,
  /** Somebody refused; it is handed in again. */
  REFUSED,
  /** Signed and approved; administration archives it. */
  APPROVED,
  /** Archived; nothing changes any more. */
  ARCHIVED
}
