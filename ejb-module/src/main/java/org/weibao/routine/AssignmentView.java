package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;

/** Who looks after a project, from a day to a day. */
public record AssignmentView(
    long id,
    long personId,
    String personName,
    AssignmentKind kind,
    LocalDate from,
    Optional<LocalDate> to,
    String setByName,
    int version) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
