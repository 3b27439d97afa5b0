package org.weibao.policy;

/** Where a version of a pack stands. */
public enum VersionState {
  /** Being written. */
  DRAFT,
  /** Waits for a second person. */
  SUBMITTED,
  /** Holds, or will from its day on. */
  APPROVED,
  /** Will never hold. */
  REFUSED
}
