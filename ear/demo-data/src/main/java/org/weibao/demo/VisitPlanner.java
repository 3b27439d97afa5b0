package org.weibao.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.ServiceCaseDecision;

/** When the team comes: at once in some cases, on the days of its concentrated visits in others. */
final class VisitPlanner {

  private static final int DAY_BEGINS = 9 * 60;
  private static final int LAST_ARRIVAL = 17 * 60;

  private final DemoSettings settings;
  private final ZoneId zone;

  VisitPlanner(DemoSettings settings) {
    this.settings = settings;
    this.zone = settings.zone();
  }

  /** The first arrival after a request was registered. */
  Instant firstArrival(CaseFile file) {
    ServiceCaseDecision decision = file.decision;
    DemoSettings.Arrival arrival = arrivalOf(decision);
    if (decision.arrival() == ArrivalKind.HOURS) {
      return underLimit(file, decision.arrivalHours().orElseThrow(), arrival);
    }
    if (!arrival.atOnce()) {
      return onVisitDay(file, file.registeredAt, arrival);
    }
    Instant start = file.emergency ? file.registeredAt : inWorkingHours(file.registeredAt);
    return start.plus(skewed(file, arrival.fromMinutes(), arrival.toMinutes()));
  }

  /** The team comes again with what it lacked. */
  Instant nextArrival(CaseFile file) {
    DemoSettings.Arrival arrival = arrivalOf(file.decision);
    Instant earliest = file.visit.leftAt.plus(Duration.ofHours(file.between(12, 48)));
    return arrival.atOnce()
        ? inWorkingHours(earliest).plus(Duration.ofMinutes(file.between(0, 240)))
        : onVisitDay(file, earliest, arrival);
  }

  private DemoSettings.Arrival arrivalOf(ServiceCaseDecision decision) {
    DemoSettings.Arrival arrival = settings.arrivals().get(decision.serviceCase());
    if (arrival == null) {
      throw new IllegalArgumentException(
          "demo.yaml does not say how the team comes in case " + decision.serviceCase());
    }
    return arrival;
  }

  private Instant underLimit(CaseFile file, int hours, DemoSettings.Arrival arrival) {
    boolean contract = !file.decision.arrivalClause().equals(file.decision.clause());
    DemoSettings.ContractArrival terms = settings.contractArrival();
    int latePercent = contract ? terms.latePercent() : arrival.latePercent();
    Instant due = file.receivedAt.plus(Duration.ofHours(hours));
    if (file.percent() < latePercent) {
      int lateHours = contract ? terms.lateHours() : arrival.lateHours();
      return due.plus(Duration.ofMinutes(file.between(5, lateHours * 60)));
    }
    Duration usual =
        contract
            ? skewed(
                file, hours * 60 * terms.fromPercent() / 100, hours * 60 * terms.toPercent() / 100)
            : skewed(file, arrival.fromMinutes(), arrival.toMinutes());
    Instant planned = file.receivedAt.plus(usual);
    return planned.isAfter(file.registeredAt)
        ? planned
        : file.registeredAt.plus(Duration.ofMinutes(file.between(10, 30)));
  }

  /** Short waits are more usual than long ones. */
  private static Duration skewed(CaseFile file, int from, int to) {
    double part = file.random.nextDouble();
    return Duration.ofSeconds(Math.round((from + (to - from) * part * part) * 60));
  }

  private Instant onVisitDay(CaseFile file, Instant after, DemoSettings.Arrival arrival) {
    LocalDate day = LocalDate.ofInstant(after, zone).plusDays(1);
    while (!isVisitDay(day, arrival)) {
      day = day.plusDays(1);
    }
    return day.atStartOfDay(zone)
        .plusMinutes(file.between(DAY_BEGINS, LAST_ARRIVAL))
        .plusSeconds(file.between(0, 59))
        .toInstant();
  }

  /** A day of the month that is a weekend day is moved to the Monday after it. */
  private static boolean isVisitDay(LocalDate day, DemoSettings.Arrival arrival) {
    if (arrival.weekdays().contains(day.getDayOfWeek())) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean moved =
        day.getDayOfWeek() == DayOfWeek.MONDAY
            && (arrival.daysOfMonth().contains(day.minusDays(1).getDayOfMonth())
                || arrival.daysOfMonth().contains(day.minusDays(2).getDayOfMonth()));
    return moved || (!weekend && arrival.daysOfMonth().contains(day.getDayOfMonth()));
  }

  private Instant inWorkingHours(Instant instant) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    int minute = local.getHour() * 60 + local.getMinute();
    LocalDateTime day = local.toLocalDate().atStartOfDay();
    if (minute < DAY_BEGINS) {
      return day.plusMinutes(DAY_BEGINS).atZone(zone).toInstant();
    }
    return minute < LAST_ARRIVAL
        ? instant
        : day.plusDays(1).plusMinutes(DAY_BEGINS).atZone(zone).toInstant();
  }
}
