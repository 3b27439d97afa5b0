package org.weibao.escalation;

/** How a complaining customer was told of the result. */
public enum ReplyForm {
  /** By letter. */
  LETTER,
  /** In writing, otherwise. */
  WRITTEN,
  /** By phone. */
  PHONE
}
