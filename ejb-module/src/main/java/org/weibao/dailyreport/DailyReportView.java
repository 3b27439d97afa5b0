package org.weibao.dailyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A technician's report of a day.
 *
 * @param asked whether a pack asks this person for it
 * @param submittedAt empty as long as it is only what the product knows
 * @param late whether it was submitted after the end of its day
 * @param jobs as reported, or as known before
 * @param later jobs of the day that the product has learnt of since
 * @param revisions how it was written, the latest first
 */
public record DailyReportView(
    LocalDate day,
    String personName,
    boolean asked,
    Optional<Instant> submittedAt,
    boolean late,
    List<JobLine> jobs,
    List<KnownJob> later,
    List<Revision> revisions,
    int version) {

  /** Lists are copied. */
  public DailyReportView {
    jobs = List.copyOf(jobs);
    later = List.copyOf(later);
    revisions = List.copyOf(revisions);
  }

  /**
   * One writing of it.
   *
   * @param reason why it was corrected; empty for the first
   */
  public record Revision(int number, String byName, Instant at, Optional<String> reason) {}

  /** Minutes of all jobs. */
  public int minutes() {
    return jobs.stream().mapToInt(JobLine::minutes).sum();
  }
}
