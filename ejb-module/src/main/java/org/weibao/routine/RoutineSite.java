package org.weibao.routine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.policy.ServiceCaseFacts;

/**
 * A project that is served, with the dated facts on which its service case depends.
 *
 * @param statuses where its team stands from which day on
 * @param terms what its contract says of routine visits
 */
public record RoutineSite(
    long projectId,
    String code,
    String name,
    String nameEn,
    long cityId,
    String cityName,
    String cityNameEn,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> movedInOn,
    Optional<LocalDate> warrantyEndsOn,
    List<Status> statuses,
    List<RoutineTermView> terms) {

  /** Where the team stands from a day on. */
  public record Status(LocalDate from, String status) {}

  /** Lists are copied. */
  public RoutineSite {
    statuses = List.copyOf(statuses);
    terms = List.copyOf(terms);
  }

  /** The facts of a day; nobody calls, so that there is no emergency. */
  public ServiceCaseFacts facts(LocalDate day) {
    return new ServiceCaseFacts(
        day,
        completedOn,
        warrantyEndsOn,
        movedInOn,
        status(day).map(Status::status),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Since when the present status of a day holds. */
  public Optional<LocalDate> statusSince(LocalDate day) {
    return status(day).map(Status::from);
  }

  /** What the contract says on a day. */
  public Optional<RoutineTermView> term(LocalDate day) {
    return terms.stream().filter(term -> term.holdsOn(day)).findFirst();
  }

  private Optional<Status> status(LocalDate day) {
    return statuses.stream()
        .filter(status -> !status.from().isAfter(day))
        .max(Comparator.comparing(Status::from));
  }
}
