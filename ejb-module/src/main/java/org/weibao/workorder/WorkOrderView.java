package org.weibao.workorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.weibao.request.Urgency;

/**
 * A visit that somebody is sent to.
 *
 * @param requestNumber empty for a routine visit
 * @param task what is to be done
 * @param technicianName who goes and leads, ours or of the crew
 * @param mates who goes along with him
 * @param dueAt until when somebody has to be there
 * @param faultRecord number of the F1 written in the visit
 * @param routineVisitId the routine visit that is held on it
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
    List<WorkMateView> mates,
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
    Optional<Long> routineVisitId,
    int version) {

  /** People are copied. */
  public WorkOrderView {
    mates = List.copyOf(mates);
  }

  /** The same with those who go along. */
  public WorkOrderView with(List<WorkMateView> people) {
    return new WorkOrderView(
        id,
        number,
        requestNumber,
        projectId,
        projectName,
        projectNameEn,
        cityName,
        cityNameEn,
        roomLabel,
        location,
        deviceSerial,
        task,
        urgency,
        dueAt,
        technicianId,
        technicianName,
        crew,
        people,
        plannedFrom,
        plannedTo,
        status,
        visitId,
        arrivedAt,
        finishedAt,
        solved,
        serviceClass,
        travelMinutes,
        labourMinutes,
        faultRecord,
        routineVisitId,
        version);
  }

  /** Those of ours who go: who leads, and who goes along and has not declined. */
  public Set<Long> people() {
    Set<Long> people = new TreeSet<>();
    technicianId.ifPresent(people::add);
    mates.stream().filter(WorkMateView::isGoing).map(WorkMateView::personId).forEach(people::add);
    return people;
  }

  /** Names of those who go: who leads first, then who goes along and has not declined. */
  public List<String> names() {
    return Stream.concat(
            Stream.of(technicianName),
            mates.stream().filter(WorkMateView::isGoing).map(WorkMateView::name))
        .toList();
  }

  /** Somebody as one who goes along; empty for anybody else. */
  public Optional<WorkMateView> mate(long personId) {
    return mates.stream().filter(mate -> mate.personId() == personId).findFirst();
  }

  /** Whether it can happen now. */
  public boolean can(WorkAction action) {
    return action.isPossible(status);
  }

  /** Whether somebody must be there and is late. */
  public boolean isLate(Instant now) {
    return dueAt.isPresent() && arrivedAt.orElse(now).isAfter(dueAt.get()) && !status.isFinal();
  }
}
