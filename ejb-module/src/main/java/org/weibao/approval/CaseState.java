package org.weibao.approval;

/** What is stored of where an approval stands; whether the document has changed is asked anew. */
public enum CaseState {
  /** Somebody is asked. */
  IN_APPROVAL,
  /** Everybody agreed. */
  AGREED,
  /** Somebody refused. */
  REFUSED,
  /** The document was given up before the end. */
  WITHDRAWN
}
