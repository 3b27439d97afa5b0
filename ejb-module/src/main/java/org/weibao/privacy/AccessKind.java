package org.weibao.privacy;

/** What was done with a person's data. */
public enum AccessKind {
  READ,
  EXPORTED,
  ERASED
}
