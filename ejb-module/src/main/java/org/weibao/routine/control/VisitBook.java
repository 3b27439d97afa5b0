package org.weibao.routine.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.access.AccessService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.ChecklistItem;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.Measured;
import org.weibao.routine.RoutineProblem;
import org.weibao.routine.VisitHeld;
import org.weibao.routine.entity.MeasureFailure;
import org.weibao.routine.entity.RoutineCheck;
import org.weibao.routine.entity.RoutineMeasure;
import org.weibao.routine.entity.RoutineMeasures;
import org.weibao.routine.entity.RoutineSites;
import org.weibao.routine.entity.RoutineTask;
import org.weibao.routine.entity.RoutineVisit;
import org.weibao.routine.entity.RoutineVisits;
import org.weibao.workorder.RoutineWorkService;

/** Writes down what was found on a visit, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class VisitBook {

  private static final String HOLD = "routine.hold";

  @Inject RoutineVisits visits;
  @Inject RoutineMeasures measures;
  @Inject RoutineSites sites;
  @Inject Checklists checklists;
  @Inject RoutineWorkService work;
  @Inject AccessService access;
  @Inject Event<VisitHeld> held;
  @Inject Clock clock;

  /**
   * A point that failed or a value outside of its limits, with what its request needs.
   *
   * @param measured whether it is a value
   */
  public record Failure(
      boolean measured,
      long id,
      long projectId,
      String key,
      String demand,
      long foundBy,
      String foundByName) {}

  /**
   * Writes a visit down with everything that was looked at.
   *
   * @return the visit
   * @throws BusinessException {@link RoutineProblem}
   */
  public RoutineVisit hold(long id, int version, HoldVisit command, CallContext context) {
    RoutineVisit visit = enter(id, version);
    if (visit.isTraining()) {
      throw new BusinessException(RoutineProblem.TRAINING, null, visit.periodKey());
    }
    write(visit, command, context);
    checks(visit, command);
    measures(visit, command);
    tell(visit, command, context);
    return visit;
  }

  /**
   * Writes a training of users down; the caller keeps who was there.
   *
   * @return the visit
   * @throws BusinessException {@link RoutineProblem}
   */
  public RoutineVisit train(long id, int version, HoldVisit command, CallContext context) {
    RoutineVisit visit = enter(id, version);
    if (!visit.isTraining()) {
      throw new BusinessException(RoutineProblem.NO_TRAINING, null, visit.periodKey());
    }
    write(visit, command, context);
    tell(visit, command, context);
    return visit;
  }

  private RoutineVisit enter(long id, int version) {
    RoutineVisit visit =
        visits
            .forUpdate(id)
            .orElseThrow(() -> new BusinessException(RoutineProblem.UNKNOWN, "id", id));
    access.ensureInProject(HOLD, visit.projectId());
    visit.ensureSeen(version);
    return visit;
  }

  private void write(RoutineVisit visit, HoldVisit command, CallContext context) {
    if (command.note().filter(text -> text.length() > HoldVisit.NOTE_LENGTH).isPresent()) {
      throw new BusinessException(RoutineProblem.NOTE, "note", HoldVisit.NOTE_LENGTH);
    }
    Instant now = clock.instant();
    visit.hold(command, LocalDate.ofInstant(now, clock.getZone()), context, now);
  }

  private void tell(RoutineVisit visit, HoldVisit command, CallContext context) {
    int position = 0;
    for (String task : visit.tasks()) {
      visits.add(new RoutineTask(visit.id(), position, task, command.tasksDone().contains(task)));
      position++;
    }
    visits.flush();
    work.held(visit.id(), context);
    held.fire(new VisitHeld(visit.id(), visit.projectId(), command.heldOn(), visit.isTraining()));
  }

  private void checks(RoutineVisit visit, HoldVisit command) {
    Map<String, HoldVisit.Check> found =
        command.checks().stream()
            .collect(
                Collectors.toMap(HoldVisit.Check::item, Function.identity(), (one, other) -> one));
    int position = 0;
    for (ChecklistItem item :
        checklists
            .book()
            .of(visit.serviceCase(), visit.rule(), sites.deviceClasses(visit.projectId()))) {
      HoldVisit.Check check = found.get(item.id());
      if (check == null || check.outcome() == null) {
        throw new BusinessException(
            RoutineProblem.CHECK_MISSING, field("outcome", position), position + 1);
      }
      boolean tooLong =
          check.note().filter(t -> t.length() > HoldVisit.CHECK_NOTE_LENGTH).isPresent();
      if (tooLong || check.outcome() == CheckOutcome.FAILED && check.note().isEmpty()) {
        throw new BusinessException(
            RoutineProblem.CHECK_NOTE,
            field("found", position),
            position + 1,
            HoldVisit.CHECK_NOTE_LENGTH);
      }
      visits.add(new RoutineCheck(visit.id(), position, item, check.outcome(), check.note()));
      position++;
    }
  }

  private void measures(RoutineVisit visit, HoldVisit command) {
    if (command.measures().size() > Measured.MOST) {
      throw new BusinessException(
          RoutineProblem.MEASURE, field("measure", Measured.MOST), Measured.MOST + 1);
    }
    int position = 0;
    for (Measured measured : command.measures()) {
      if (measured.isTyped()) {
        if (!measured.isWhole()) {
          throw new BusinessException(
              RoutineProblem.MEASURE, field("measure", position), position + 1);
        }
        RoutineMeasure kept = new RoutineMeasure(visit.id(), position, measured);
        visits.add(kept);
        if (measured.isBad()) {
          visits.add(new MeasureFailure(kept.id()));
        }
      }
      position++;
    }
  }

  /** Fields of a list's rows are named by their number. */
  private static String field(String name, int position) {
    return name + "-" + position;
  }

  /** Points of a visit that failed and values outside of their limits that have no request yet. */
  public List<Failure> failures(RoutineVisit visit, long foundBy, String foundByName) {
    Stream<Failure> points =
        visits.checks(visit.id()).stream()
            .filter(RoutineCheck::isToRaise)
            .map(
                check ->
                    new Failure(
                        false,
                        check.id(),
                        visit.projectId(),
                        check.key(),
                        check.demand(),
                        foundBy,
                        foundByName));
    Stream<Failure> values =
        measures.toRaise(visit.id()).stream()
            .map(
                value ->
                    new Failure(
                        true,
                        value.id(),
                        visit.projectId(),
                        value.key(),
                        value.demand(),
                        foundBy,
                        foundByName));
    return Stream.concat(points, values).toList();
  }

  /** As {@link #failures(RoutineVisit, long, String)}, of visits whose requests were left over. */
  public List<Failure> leftOver(int most) {
    return visits.visitsToRaise(most).stream()
        .flatMap(id -> visits.forUpdate(id).stream())
        .flatMap(visit -> failures(visit, visit.heldBy(), visit.heldByName()).stream())
        .toList();
  }

  /** Notes the request of a point that failed or of a bad value. */
  public void raised(Failure failure, long requestId, String number) {
    if (failure.measured()) {
      measures.failureForUpdate(failure.id()).ifPresent(bad -> bad.raised(requestId, number));
    } else {
      visits.check(failure.id()).ifPresent(check -> check.raised(requestId, number));
    }
    visits.flush();
  }
}
