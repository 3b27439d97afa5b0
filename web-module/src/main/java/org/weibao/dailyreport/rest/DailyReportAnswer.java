package org.weibao.dailyreport.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dailyreport.DailyReportView;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.JobSource;
import org.weibao.dailyreport.KnownJob;
import org.weibao.kernel.rest.Instants;
import org.weibao.workorder.ServiceClass;

/** A technician's report of a day. */
@Schema(name = "DailyReport", description = "A technician's report of a day")
public record DailyReportAnswer(
    LocalDate day,
    @Schema(description = "Whether a pack asks this person for it") boolean asked,
    @Schema(description = "None as long as it is only what the product knows")
        OffsetDateTime submittedAt,
    boolean late,
    List<Job> jobs,
    @Schema(description = "Jobs that the product has learnt of since") List<Job> later,
    List<Revision> revisions,
    @Schema(description = "The entity tag's number") int version) {

  /** A job. */
  @Schema(name = "DailyJob", description = "A job of a day, beside what the product knew of it")
  public record Job(
      String key,
      JobSource source,
      String number,
      Long projectId,
      String what,
      ServiceClass serviceClass,
      int travelMinutes,
      int labourMinutes,
      ServiceClass knownClass,
      Integer knownTravelMinutes,
      Integer knownLabourMinutes,
      String reason) {

    static Job of(JobLine line) {
      KnownJob known = line.known();
      return new Job(
          known.key(),
          known.source(),
          known.number().orElse(null),
          known.projectId().orElse(null),
          known.what(),
          line.serviceClass().orElse(null),
          line.travelMinutes(),
          line.labourMinutes(),
          known.serviceClass().orElse(null),
          known.travelMinutes().orElse(null),
          known.labourMinutes().orElse(null),
          line.reason().orElse(null));
    }
  }

  /** One writing of it. */
  @Schema(name = "DailyRevision", description = "One writing of a report of a day")
  public record Revision(int number, String byName, OffsetDateTime at, String reason) {}

  static DailyReportAnswer of(DailyReportView view, ZoneId zone) {
    Stream<JobLine> later = view.later().stream().map(JobLine::asKnown);
    return new DailyReportAnswer(
        view.day(),
        view.asked(),
        Instants.at(view.submittedAt(), zone),
        view.late(),
        view.jobs().stream().map(Job::of).toList(),
        later.map(Job::of).toList(),
        view.revisions().stream()
            .map(
                one ->
                    new Revision(
                        one.number(),
                        one.byName(),
                        Instants.at(one.at(), zone),
                        one.reason().orElse(null)))
            .toList(),
        view.version());
  }
}
