package org.weibao.dailyreport;

import java.util.Optional;
import org.weibao.workorder.ServiceClass;

/**
 * A job of a day as the product knows it.
 *
 * @param key names it within its day; empty for what was written down by hand
 * @param number of the work order, the request or the goods receipt
 * @param what what was to be done
 * @param travelMinutes empty if nobody measured them
 * @param labourMinutes likewise
 */
public record KnownJob(
    String key,
    JobSource source,
    Optional<Long> sourceId,
    Optional<String> number,
    Optional<Long> projectId,
    Optional<String> projectName,
    Optional<String> projectNameEn,
    String what,
    Optional<ServiceClass> serviceClass,
    Optional<Integer> travelMinutes,
    Optional<Integer> labourMinutes) {

  /** Work inside the house that somebody writes down. */
  public static KnownJob byHand(String what) {
    return new KnownJob(
        "",
        JobSource.OTHER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        what,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
