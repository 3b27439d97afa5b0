package org.weibao.authority;

/** Whether a limit itself still belongs to what it limits. */
public enum Edge {
  /** It does. */
  INCLUSIVE,
  /** It does not. */
  EXCLUSIVE,
  /** The source does not say; somebody has to. */
  OPEN
}
