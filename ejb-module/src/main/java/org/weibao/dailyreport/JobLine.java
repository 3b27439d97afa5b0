package org.weibao.dailyreport;

import java.util.Optional;
import org.weibao.workorder.ServiceClass;

/**
 * A job in a report of a day.
 *
 * @param known what the product knew of it when it was reported
 * @param serviceClass class A to D; empty as long as nobody has said it
 * @param reason why it is reported otherwise than the product knows it
 */
public record JobLine(
    KnownJob known,
    Optional<ServiceClass> serviceClass,
    int travelMinutes,
    int labourMinutes,
    Optional<String> reason) {

  /** As the product knows it, to be looked through. */
  public static JobLine asKnown(KnownJob job) {
    return new JobLine(
        job,
        job.serviceClass(),
        job.travelMinutes().orElse(0),
        job.labourMinutes().orElse(0),
        Optional.empty());
  }

  /** Travel and labour together. */
  public int minutes() {
    return travelMinutes + labourMinutes;
  }

  /** Whether something is reported otherwise than the product knows it. */
  public boolean differs() {
    return known.serviceClass().isPresent() && !known.serviceClass().equals(serviceClass)
        || known.travelMinutes().filter(minutes -> minutes != travelMinutes).isPresent()
        || known.labourMinutes().filter(minutes -> minutes != labourMinutes).isPresent();
  }
}
