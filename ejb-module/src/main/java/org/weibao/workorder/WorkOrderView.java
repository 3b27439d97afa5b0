package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;
import org.weibao.request.Urgency;

/**
 * A visit that somebody is sent to.
 *
 * @param requestNumber empty for a routine visit
 * @param task what is to be done
 * @param technicianName who goes, ours or of the crew
 * @param dueAt until when somebody has to be there
 * @param faultRecord number of the F1 written in the visit
 */
public record WorkOrderView(
    long id,
    String number,
    Optional<String> requestNumber,
    long projectId,
    String projectName,
    String projectNameEn,
    String cityName,
    String cityNameEn,
    Optional<String> roomLabel,
    Optional<String> location,
    Optional<String> deviceSerial,
    String task,
    Optional<Urgency> urgency,
    Optional<Instant> dueAt,
    Optional<Long> technicianId,
    String technicianName,
    Optional<OutsideCrew> crew,
    Instant plannedFrom,
    Instant plannedTo,
    WorkStatus status,
    Optional<Long> visitId,
    Optional<Instant> arrivedAt,
    Optional<Instant> finishedAt,
    Optional<Boolean> solved,
    Optional<ServiceClass> serviceClass,
    Optional<Integer> travelMinutes,
    Optional<Integer> labourMinutes,
    Optional<String> faultRecord,
    int version) {

  /** Whether it can happen now. */
  public boolean can(WorkAction action) {
    return action.isPossible(status);
  }

  /** Whether somebody must be there and is late. */
  public boolean isLate(Instant now) {
    return dueAt.isPresent() && arrivedAt.orElse(now).isAfter(dueAt.get()) && !status.isFinal();
  }
}
