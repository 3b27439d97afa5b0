package org.weibao.maintenance;

import java.util.Set;

/** Where a register form has got to. The seal comes last: it is put under what was signed. */
public enum FormState {
  /** The customer has to sign. */
  TO_SIGN,
  /** The customer has to put the seal on it. */
  TO_SEAL,
  /** It has all that it must have; nothing of it changes any more. */
  COMPLETE;

  /** Where a form is as long as it still lacks some things. */
  public static FormState lacking(Set<FormNeed> missing) {
    if (missing.contains(FormNeed.SIGNATURE)) {
      return TO_SIGN;
    }
    return missing.contains(FormNeed.SEAL) ? TO_SEAL : COMPLETE;
  }
}
