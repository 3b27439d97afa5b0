package org.weibao.warranty;

/** Why it was decided who bears the cost. */
public enum CoverGround {
  CAUSE_FOUND,
  PROJECT_CHANGED,
  MAKER_ANSWERED,
  ROWS_CHANGED,
  COMPONENT_TOLD,
  CHARGED,
  OVERRIDE_ASKED
}
