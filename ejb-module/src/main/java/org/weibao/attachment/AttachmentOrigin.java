package org.weibao.attachment;

/** Where a file came from. */
public enum AttachmentOrigin {
  /** Somebody of the department. */
  DEPARTMENT,
  /** A property centre, signed in. */
  PARTNER,
  /** Somebody who is not signed in, for example by the code on a device. */
  PUBLIC
}
