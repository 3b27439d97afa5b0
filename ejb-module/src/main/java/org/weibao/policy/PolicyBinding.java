package org.weibao.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says where a pack holds.
 *
 * @param id names the binding
 * @param kind to what kind of thing
 * @param subject which one; empty for the whole department
 * @param system the pack's regulation
 * @param section kind of rules that it holds for; empty for all
 * @param from first day
 * @param to last day, if there is one
 */
public record PolicyBinding(
    long id,
    BindingKind kind,
    String subject,
    String system,
    Optional<String> section,
    LocalDate from,
    Optional<LocalDate> to) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether there is a day on which both hold. */
  public boolean overlaps(LocalDate otherFrom, Optional<LocalDate> otherTo) {
    return to.map(last -> !last.isBefore(otherFrom)).orElse(true)
        && otherTo.map(last -> !last.isBefore(from)).orElse(true);
  }
}
