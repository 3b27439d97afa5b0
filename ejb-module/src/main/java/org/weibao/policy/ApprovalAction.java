package org.weibao.policy;

/** What an approval step asks for; a review is not an approval. */
public enum ApprovalAction {
  /** An opinion of somebody who checks; the decision is another's. */
  REVIEW,
  /** The decision. */
  APPROVE,
  /** Putting together what others handed in. */
  CONSOLIDATE,
  /** A signature. */
  SIGN,
  /** A second signature beside another's. */
  COUNTERSIGN,
  /** The other side's consent. */
  CONFIRM
}
