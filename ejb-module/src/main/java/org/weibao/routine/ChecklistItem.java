package org.weibao.routine;

import java.util.List;
import java.util.Optional;
import org.weibao.device.DeviceCategory;
import org.weibao.policy.LocalNames;

/**
 * A point to look at.
 *
 * @param id the same for ever
 * @param deviceClass only where such devices hang; empty for every project
 * @param cases only in these service cases; none for all
 * @param visits rules of packs on whose visits it is looked at, S01 for service cases; none for
 *     these alone
 * @param source clause or house rule that it comes from
 */
public record ChecklistItem(
    String id,
    Optional<DeviceCategory> deviceClass,
    List<String> cases,
    List<String> visits,
    LocalNames names,
    String source) {

  /** Lists are copied. */
  public ChecklistItem {
    cases = List.copyOf(cases);
    visits = List.copyOf(visits);
  }
}
