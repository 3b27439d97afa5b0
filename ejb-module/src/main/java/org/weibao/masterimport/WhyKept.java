package org.weibao.masterimport;

/** Why undoing an import leaves something as it is. */
public enum WhyKept {
  /** Somebody changed it since. */
  CHANGED_SINCE,
  /** Something else names it: a request, a device, a document. */
  IN_USE,
  /** It is not there any more. */
  GONE,
  /** It is where the caller may not change anything. */
  OUT_OF_REACH
}
