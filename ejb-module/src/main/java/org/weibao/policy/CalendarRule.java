package org.weibao.policy;

import java.util.List;

/**
 * A calendar of a pack, and the rules of the same pack that count by it.
 *
 * @param system the regulation
 * @param policy pack and version, for example {@code S04@1}
 * @param rule of the section {@code calendars}
 * @param users rules of other sections that name it
 */
public record CalendarRule(String system, String policy, PolicyRule rule, List<PolicyRule> users) {

  /** Lists are copied. */
  public CalendarRule {
    users = List.copyOf(users);
  }

  /** What it is called among all packs, for example {@code S04/working-hours}. */
  public String code() {
    return code(policy, rule.id());
  }

  /** What the calendar of a pack is called among all packs. */
  public static String code(String policy, String id) {
    return policy.replaceFirst("@.*", "") + "/" + id;
  }
}
