package org.weibao.policy.control.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.policy.LocalNames;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyRule;

/**
 * A pack without faults.
 *
 * @param system the regulation
 * @param version from 1
 * @param validFrom first day
 * @param validTo last day, if there is one
 * @param title what the regulation is called
 * @param words words that the pack adds
 * @param rules rules by section, in the order of the text
 * @param fields what stands outside the sections
 * @param text as written
 */
public record Pack(
    String system,
    int version,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    LocalNames title,
    Map<String, LocalNames> words,
    Map<String, List<PolicyRule>> rules,
    Map<String, Object> fields,
    String text) {

  /** System and version, for example {@code S01@1}. */
  public String name() {
    return system + "@" + version;
  }

  /** Rules of a section; none if the pack has no such section. */
  public List<PolicyRule> section(String section) {
    return rules.getOrDefault(section, List.of());
  }

  /** Figures that somebody must still set. */
  public List<OpenFigure> open() {
    return rules.values().stream()
        .flatMap(List::stream)
        .flatMap(rule -> rule.open().stream())
        .toList();
  }

  /** Whether the pack holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }
}
