package org.weibao.report.rest;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.repair.rest.FaultRecordAnswer;
import org.weibao.report.MonthlyReport;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RequestStatus;
import org.weibao.returns.ReturnStatus;

/** The monthly after-sales report F4. */
@Schema(name = "MonthlyReport", description = "The monthly after-sales report F4 (S01-5.1.4-a)")
public record MonthlyReportAnswer(
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    @Schema(type = SchemaType.STRING, example = "2026-10") YearMonth month,
    @Schema(description = "End of the month, or now while the month runs") OffsetDateTime asOf,
    Counts counts,
    @Schema(description = "Requests received, by service case") List<Case> cases,
    @Schema(description = "Emergencies and requests with an arrival limit") List<Arrival> arrivals,
    @Schema(description = "Fault records with a replaced device")
        List<FaultRecordAnswer> replacements,
    @Schema(description = "Forms F2 opened or under way") List<Return> returns,
    @Schema(description = "Requests open when the month ended, the oldest first")
        List<Leftover> leftovers,
    Routine routineVisits) {

  /** Routine visits of the month. */
  @Schema(
      name = "RoutineVisitCounts",
      description = "Routine visits that were planned in the month")
  public record Routine(int planned, int held, int heldLate, int missed) {}

  /** Numbers of requests. */
  @Schema(
      name = "RequestCounts",
      description = "Numbers of requests; carriedOver + received = closed + open")
  public record Counts(
      int carriedOver,
      int received,
      int closed,
      int open,
      int emergencies,
      int late,
      @Schema(
              description =
                  "Received about a device or room whose last request was closed shortly before")
          int repeats,
      @Schema(description = "Minutes from receipt to arrival") Long averageArrivalMinutes) {}

  /** Requests of one service case. */
  @Schema(name = "CaseCount", description = "Requests of one service case")
  public record Case(String serviceCase, int received, int emergencies, int late) {}

  /** How a request was met. */
  @Schema(name = "ArrivalLine", description = "How a request with an arrival limit was met")
  public record Arrival(
      String requestNumber,
      String place,
      String serviceCase,
      EmergencyGround ground,
      OffsetDateTime receivedAt,
      OffsetDateTime dueAt,
      OffsetDateTime arrivedAt,
      boolean late) {}

  /** A device on its way to the maker and back. */
  @Schema(name = "ReturnLine", description = "A device on its way to the maker and back")
  public record Return(
      String number,
      String serial,
      String modelName,
      String modelNameEn,
      String supplierName,
      String supplierNameEn,
      OffsetDateTime requestedAt,
      ReturnStatus statusNow) {}

  /** A request that was open at the end. */
  @Schema(name = "LeftoverLine", description = "A request that was open at the end")
  public record Leftover(
      String requestNumber,
      String place,
      String demand,
      OffsetDateTime receivedAt,
      long daysOpen,
      RequestStatus statusNow) {}

  static MonthlyReportAnswer of(MonthlyReport report, ZoneId zone) {
    return new MonthlyReportAnswer(
        report.project().id(),
        report.project().code(),
        report.project().name(),
        report.project().nameEn(),
        report.month(),
        Instants.at(report.asOf(), zone),
        counts(report.counts()),
        report.cases().stream()
            .map(row -> new Case(row.serviceCase(), row.received(), row.emergencies(), row.late()))
            .toList(),
        report.arrivals().stream().map(row -> arrival(row, zone)).toList(),
        report.replacements().stream().map(row -> FaultRecordAnswer.of(row, zone)).toList(),
        report.returns().stream().map(row -> line(row, zone)).toList(),
        report.leftovers().stream().map(row -> leftover(row, zone)).toList(),
        new Routine(
            report.routine().planned(),
            report.routine().held(),
            report.routine().heldLate(),
            report.routine().missed()));
  }

  private static Counts counts(MonthlyReport.Counts counts) {
    return new Counts(
        counts.carriedOver(),
        counts.received(),
        counts.closed(),
        counts.open(),
        counts.emergencies(),
        counts.late(),
        counts.repeats(),
        counts.averageArrival().map(Duration::toMinutes).orElse(null));
  }

  private static Arrival arrival(MonthlyReport.Arrival row, ZoneId zone) {
    return new Arrival(
        row.requestNumber(),
        row.place().orElse(null),
        row.serviceCase(),
        row.ground().orElse(null),
        Instants.at(row.receivedAt(), zone),
        Instants.at(row.dueAt(), zone),
        Instants.at(row.arrivedAt(), zone),
        row.late());
  }

  private static Return line(MonthlyReport.ReturnLine row, ZoneId zone) {
    return new Return(
        row.number(),
        row.serial(),
        row.modelName(),
        row.modelNameEn(),
        row.supplierName(),
        row.supplierNameEn(),
        Instants.at(row.requestedAt(), zone),
        row.statusNow());
  }

  private static Leftover leftover(MonthlyReport.Leftover row, ZoneId zone) {
    return new Leftover(
        row.requestNumber(),
        row.place().orElse(null),
        row.demand(),
        Instants.at(row.receivedAt(), zone),
        row.daysOpen(),
        row.statusNow());
  }
}
