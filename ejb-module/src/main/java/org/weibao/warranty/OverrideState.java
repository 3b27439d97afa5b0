package org.weibao.warranty;

/** Where a wish to bear a cost otherwise stands. */
public enum OverrideState {
  /** Somebody is asked. */
  WAITS,
  /** It holds, until a later one is agreed to. */
  AGREED,
  REFUSED,
  WITHDRAWN
}
