package org.weibao.audit;

/** What was done to a stored thing. */
public enum Operation {
  CREATED,
  CHANGED,
  DELETED
}
