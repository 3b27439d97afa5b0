package org.weibao.report;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.weibao.project.ProjectView;
import org.weibao.repair.FaultRecordView;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RequestStatus;
import org.weibao.returns.ReturnStatus;
import org.weibao.routine.RoutineCounts;

/**
 * The monthly after-sales report F4 of a project (S01-5.1.4-a), with the figures that the product
 * holds.
 *
 * @param asOf end of the month, or now while the month runs
 * @param arrivals emergencies and other requests with an arrival limit that were received in the
 *     month, by receipt
 * @param cases requests received in the month by service case; cases without requests are left out
 * @param replacements fault records of the month with a replaced device
 * @param returns forms F2 that were opened in the month or under way in it
 * @param leftovers requests that were open when the month ended, the oldest first
 * @param routine routine visits that were planned in the month
 */
public record MonthlyReport(
    ProjectView project,
    YearMonth month,
    Instant asOf,
    Counts counts,
    List<CaseCount> cases,
    List<Arrival> arrivals,
    List<FaultRecordView> replacements,
    List<ReturnLine> returns,
    List<Leftover> leftovers,
    RoutineCounts routine) {

  /** Lists are copied. */
  public MonthlyReport {
    cases = List.copyOf(cases);
    arrivals = List.copyOf(arrivals);
    replacements = List.copyOf(replacements);
    returns = List.copyOf(returns);
    leftovers = List.copyOf(leftovers);
  }

  /** Whether nothing at all happened or was open. */
  public boolean isEmpty() {
    return counts.carriedOver() == 0
        && counts.received() == 0
        && replacements.isEmpty()
        && returns.isEmpty()
        && routine.planned() == 0;
  }

  /**
   * Numbers of requests. {@code carriedOver + received = closed + open}.
   *
   * @param carriedOver open when the month began
   * @param received in the month
   * @param closed in the month
   * @param open when the month ended
   * @param emergencies received in the month
   * @param late received in the month with an arrival limit that was missed
   * @param repeats received in the month about a device or room whose last request was closed
   *     shortly before
   * @param averageArrival of the arrivals listed that have taken place; from receipt to arrival
   */
  public record Counts(
      int carriedOver,
      int received,
      int closed,
      int open,
      int emergencies,
      int late,
      int repeats,
      Optional<Duration> averageArrival) {}

  /** Requests of one service case. */
  public record CaseCount(String serviceCase, int received, int emergencies, int late) {}

  /** How a request with an arrival limit, or an emergency, was met. */
  public record Arrival(
      String requestNumber,
      Optional<String> place,
      String serviceCase,
      Optional<EmergencyGround> ground,
      Instant receivedAt,
      Optional<Instant> dueAt,
      Optional<Instant> arrivedAt,
      boolean late) {

    /** From receipt to arrival. */
    public Optional<Duration> took() {
      return arrivedAt.map(at -> Duration.between(receivedAt, at));
    }
  }

  /** A device on its way to the maker and back, with the status of today. */
  public record ReturnLine(
      String number,
      String serial,
      String modelName,
      String modelNameEn,
      String supplierName,
      String supplierNameEn,
      Instant requestedAt,
      ReturnStatus statusNow) {}

  /**
   * A request that was open at the end.
   *
   * @param daysOpen from receipt to {@link MonthlyReport#asOf()}, full days
   * @param statusNow today's status; it may be closed by now
   */
  public record Leftover(
      String requestNumber,
      Optional<String> place,
      String demand,
      Instant receivedAt,
      long daysOpen,
      RequestStatus statusNow) {}
}
