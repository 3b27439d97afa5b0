package org.weibao.dailyreport;

import java.util.Optional;
import org.weibao.workorder.ServiceClass;

/**
 * A job as a technician reports it.
 *
 * @param key of a job that the product knows; empty for work inside the house
 * @param what what was done; only for work inside the house, at most {@link #WHAT_LENGTH}
 *     characters
 * @param reason why it differs from what the product knows, at most {@link #REASON_LENGTH}
 *     characters
 */
public record ReportJob(
    Optional<String> key,
    Optional<String> what,
    Optional<ServiceClass> serviceClass,
    int travelMinutes,
    int labourMinutes,
    Optional<String> reason) {

  /** Longest description. */
  public static final int WHAT_LENGTH = 500;

  /** Longest reason. */
  public static final int REASON_LENGTH = 500;

  /** So many minutes has a day. */
  public static final int MINUTES_OF_DAY = 1440;
}
