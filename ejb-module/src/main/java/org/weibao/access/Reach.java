package org.weibao.access;

/** How far a role reaches in an operation. */
public enum Reach {
  /** The role may not do it. */
  NONE,
  /** Where the role is held. */
  OWN,
  /** Everywhere, or it is about no place. */
  ALL
}
