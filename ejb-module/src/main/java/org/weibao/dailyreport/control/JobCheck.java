package org.weibao.dailyreport.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.dailyreport.DailyReportProblem;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.KnownJob;
import org.weibao.dailyreport.ReportJob;
import org.weibao.kernel.BusinessException;
import org.weibao.workorder.ServiceClass;

/**
 * What a technician reports of a day against what the product knows: every known job once, with its
 * class, and a reason where it differs; besides, work inside the house of class D.
 */
public final class JobCheck {

  private final Map<String, KnownJob> open = new LinkedHashMap<>();
  private final List<JobLine> lines = new ArrayList<>();

  private JobCheck(List<KnownJob> known) {
    known.forEach(job -> open.put(job.key(), job));
  }

  /**
   * The lines of the report.
   *
   * @throws BusinessException {@link DailyReportProblem}, naming the field with the job's place
   */
  public static List<JobLine> check(List<KnownJob> known, List<ReportJob> told) {
    JobCheck check = new JobCheck(known);
    for (int i = 0; i < told.size(); i++) {
      check.add(i, told.get(i));
    }
    if (check.lines.isEmpty()) {
      throw new BusinessException(DailyReportProblem.NO_JOBS, "jobs");
    }
    check
        .open
        .values()
        .forEach(
            left -> {
              throw new BusinessException(
                  DailyReportProblem.JOB_MISSING, "jobs", left.number().orElse(left.key()));
            });
    if (check.lines.stream().mapToInt(JobLine::minutes).sum() > ReportJob.MINUTES_OF_DAY) {
      throw new BusinessException(DailyReportProblem.DAY_TOO_LONG, "jobs");
    }
    return List.copyOf(check.lines);
  }

  private void add(int place, ReportJob told) {
    Optional<ServiceClass> kind = told.serviceClass();
    if (kind.isEmpty()) {
      throw new BusinessException(
          DailyReportProblem.CLASS_MISSING, field("serviceClass", place), place + 1);
    }
    minutes(field("travelMinutes", place), told.travelMinutes());
    minutes(field("labourMinutes", place), told.labourMinutes());
    Optional<String> reason = text(field("reason", place), told.reason(), ReportJob.REASON_LENGTH);
    JobLine line =
        new JobLine(job(place, told), kind, told.travelMinutes(), told.labourMinutes(), reason);
    if (line.differs() && reason.isEmpty()) {
      throw new BusinessException(
          DailyReportProblem.REASON_MISSING,
          field("reason", place),
          line.known().number().orElse(""));
    }
    lines.add(line);
  }

  private KnownJob job(int place, ReportJob told) {
    Optional<String> key = told.key().filter(named -> !named.isBlank());
    if (key.isPresent()) {
      return Optional.ofNullable(open.remove(key.get()))
          .orElseThrow(
              () ->
                  new BusinessException(
                      DailyReportProblem.JOB_UNKNOWN, field("key", place), key.get()));
    }
    String what =
        text(field("what", place), told.what(), ReportJob.WHAT_LENGTH)
            .orElseThrow(
                () ->
                    new BusinessException(
                        DailyReportProblem.TEXT, field("what", place), ReportJob.WHAT_LENGTH));
    if (told.serviceClass().filter(ServiceClass.D::equals).isEmpty()) {
      throw new BusinessException(DailyReportProblem.NOT_INTERNAL, field("serviceClass", place));
    }
    return KnownJob.byHand(what);
  }

  private static void minutes(String field, int minutes) {
    if (minutes < 0 || minutes > ReportJob.MINUTES_OF_DAY) {
      throw new BusinessException(DailyReportProblem.MINUTES, field, ReportJob.MINUTES_OF_DAY);
    }
  }

  /** A text without blanks around it; none is empty. */
  public static Optional<String> text(String field, Optional<String> typed, int longest) {
    Optional<String> text = typed.map(String::strip).filter(value -> !value.isEmpty());
    if (text.map(String::length).orElse(0) > longest) {
      throw new BusinessException(DailyReportProblem.TEXT, field, longest);
    }
    return text;
  }

  private static String field(String name, int place) {
    return name + "-" + place;
  }
}
