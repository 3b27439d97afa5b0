package org.weibao.dailyreport.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.rest.ApprovalAnswer;
import org.weibao.dailyreport.CityReport;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.rest.Instants;
import org.weibao.workorder.ServiceClass;

/** A supervisor's report of a day. */
@Schema(name = "CityDailyReport", description = "A supervisor's report of a day (S04-16)")
public record CityReportAnswer(
    long cityId,
    String city,
    LocalDate day,
    List<Line> lines,
    List<Sum> sums,
    @Schema(description = "Who worked and has not reported") List<Missing> missing,
    @Schema(description = "How its signature stands; none until it is handed in")
        ApprovalAnswer approval,
    @Schema(description = "Whether figures have changed, so that it has to be handed in again")
        boolean changed,
    @Schema(description = "From then on it stays as it is (S04-17)") OffsetDateTime signedAt,
    @Schema(description = "Fingerprint of what was signed") String sha256,
    @Schema(description = "The entity tag's number") int version) {

  /** What somebody did of a class. */
  @Schema(name = "CityDailyLine", description = "What somebody did of a class")
  public record Line(
      long personId,
      String personName,
      ServiceClass serviceClass,
      int jobs,
      int travelMinutes,
      int labourMinutes) {}

  /** A sum of a class. */
  @Schema(name = "CityDailySum", description = "The sum of a class")
  public record Sum(ServiceClass serviceClass, int jobs, int travelMinutes, int labourMinutes) {}

  /** Somebody who has not reported. */
  @Schema(name = "CityDailyMissing", description = "Somebody who worked and has not reported")
  public record Missing(long personId, String personName, int jobs) {}

  static CityReportAnswer of(
      CityReport report, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new CityReportAnswer(
        report.city().id(),
        report.city().code(),
        report.day(),
        report.lines().stream()
            .map(
                line ->
                    new Line(
                        line.personId(),
                        line.personName(),
                        line.serviceClass(),
                        line.jobs(),
                        line.travelMinutes(),
                        line.labourMinutes()))
            .toList(),
        report.sums().stream()
            .map(
                sum ->
                    new Sum(
                        sum.serviceClass().orElseThrow(),
                        sum.jobs(),
                        sum.travelMinutes(),
                        sum.labourMinutes()))
            .toList(),
        report.missing().stream()
            .map(one -> new Missing(one.personId(), one.personName(), one.jobs()))
            .toList(),
        report
            .review()
            .map(review -> ApprovalAnswer.of(review.approval(), words, zone))
            .orElse(null),
        report.review().filter(CityReport.Review::changed).isPresent(),
        Instants.at(report.signed().map(CityReport.Signed::at), zone),
        report.signed().map(CityReport.Signed::sha256).orElse(null),
        report.review().map(CityReport.Review::version).orElse(0));
  }
}
