package org.weibao.qualification;

/** What a certificate is worth today. */
public enum QualificationState {
  VALID,
  /** Its first day is still to come. */
  NOT_YET,
  /** Its last day is past. */
  ENDED,
  WITHDRAWN
}
