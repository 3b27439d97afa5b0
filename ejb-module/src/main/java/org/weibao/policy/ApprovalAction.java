package org.weibao.policy;

/** What an approval step asks for; a review is not an approval. */
public enum ApprovalAction {
  /** An opinion of somebody who checks; the decision is another's. */
  REVIEW,
  /** The decision. */
  APPROVE
}
