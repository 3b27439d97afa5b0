package org.weibao.maintenance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a register form must have, named as the packs name it (S12-4.1.4). */
public enum FormNeed {
  /** The customer's signature. */
  SIGNATURE,
  /** The customer's seal. */
  SEAL;

  /** Those that a rule names; of others the product knows nothing that it could see. */
  public static Set<FormNeed> of(List<String> names) {
    Set<FormNeed> needs = EnumSet.noneOf(FormNeed.class);
    Arrays.stream(values()).filter(need -> names.contains(need.name())).forEach(needs::add);
    return needs;
  }
}
