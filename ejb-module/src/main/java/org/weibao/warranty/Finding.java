package org.weibao.warranty;

/** What looking at a row of cover found. */
public enum Finding {
  COVERS,
  /** It covers, and another row is better. */
  SURPASSED,
  NOT_YET,
  OVER,
  OTHER_COST,
  OTHER_COMPONENT,
  CAUSE_EXCLUDED,
  /** The supplier said that he does not bear it. */
  DENIED
}
