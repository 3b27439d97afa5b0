package org.weibao.routine;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.listing.Choice;
import org.weibao.organization.OrganizationService;
import org.weibao.routine.entity.RoutineSites;
import org.weibao.routine.entity.RoutineTerm;
import org.weibao.routine.entity.RoutineVisits;
import org.weibao.routine.entity.ServiceAssignment;

/**
 * The door for whoever says who looks after a project (S01-5.4.1.2-1B-b, -2B-b, -3B-a) and what its
 * contract says of routine visits (S01-5.4.1.2).
 */
@Stateless
@Guarded
public class RoutineStaffService {

  private static final String ASSIGN = "routine.assign";
  private static final String TERM = "routine.term";

  @Inject RoutineVisits visits;
  @Inject RoutineSites sites;
  @Inject RoutinePlanService plans;
  @Inject RoutineOrderService orders;
  @Inject AccessService access;
  @Inject OrganizationService organization;
  @Inject Clock clock;

  /** People who carry out service work, by name; the nearest city's come too (S01-5.4.1.2-3C-a). */
  @Allows("routine.assign")
  public List<Choice> people() {
    return organization.technicianChoices();
  }

  /**
   * Has somebody look after a project from a day on.
   *
   * @throws BusinessException {@link RoutineProblem}, on the field of {@link NewAssignment}
   */
  @Allows("routine.assign")
  public void assign(long projectId, NewAssignment command, CallContext context) {
    enter(ASSIGN, projectId);
    boolean known =
        command.personId() != null
            && people().stream().anyMatch(choice -> choice.id() == command.personId());
    if (!known) {
      throw new BusinessException(RoutineProblem.PERSON, "personId");
    }
    days(command.from(), command.to());
    if (command.kind() == null) {
      throw new BusinessException(RoutineProblem.REASON_MISSING, "kind");
    }
    if (visits.assignments(projectId).stream().anyMatch(other -> other.meets(command))) {
      throw new BusinessException(RoutineProblem.ASSIGNED, "personId");
    }
    visits.add(new ServiceAssignment(projectId, command, context, clock.instant()));
    visits.flush();
    orders.follow(projectId);
  }

  /**
   * Lets an assignment hold until a day, that day included.
   *
   * @throws BusinessException {@link RoutineProblem#UNKNOWN}, {@link RoutineProblem#DAYS}
   */
  @Allows("routine.assign")
  public void endAssignment(
      long projectId, long id, int version, LocalDate lastDay, CallContext context) {
    enter(ASSIGN, projectId);
    visits
        .find(ServiceAssignment.class, id)
        .filter(found -> found.projectId() == projectId)
        .orElseThrow(() -> new BusinessException(RoutineProblem.UNKNOWN, null, id))
        .end(version, lastDay);
    visits.flush();
  }

  /**
   * Writes down what the contract says; inside the warranty it comes before the service case, and
   * the visits are reckoned again.
   *
   * @throws BusinessException {@link RoutineProblem}, on the field of {@link NewRoutineTerm}
   */
  @Allows("routine.term")
  public void addTerm(long projectId, NewRoutineTerm command, CallContext context) {
    RoutineSite site = enter(TERM, projectId);
    boolean wrong =
        command.times() == null
            || command.times() < 1
            || command.times() > NewRoutineTerm.MOST_TIMES;
    if (wrong) {
      throw new BusinessException(RoutineProblem.TIMES, "times", NewRoutineTerm.MOST_TIMES);
    }
    if (command.per() == null) {
      throw new BusinessException(RoutineProblem.TIMES, "per", NewRoutineTerm.MOST_TIMES);
    }
    if (command.source().isEmpty() || command.source().length() > NewRoutineTerm.SOURCE_LENGTH) {
      throw new BusinessException(RoutineProblem.SOURCE, "source", NewRoutineTerm.SOURCE_LENGTH);
    }
    days(command.from(), command.to());
    site.terms().stream()
        .filter(
            other ->
                command.to().map(last -> !last.isBefore(other.from())).orElse(true)
                    && other.to().map(last -> !last.isBefore(command.from())).orElse(true))
        .findFirst()
        .ifPresent(
            other -> {
              throw new BusinessException(RoutineProblem.TERM_OVERLAPS, "from", other.from());
            });
    visits.add(new RoutineTerm(projectId, command));
    visits.flush();
    plans.follow(projectId);
  }

  /**
   * Lets a term hold until a day, that day included; the visits are reckoned again.
   *
   * @throws BusinessException {@link RoutineProblem#UNKNOWN}, {@link RoutineProblem#DAYS}
   */
  @Allows("routine.term")
  public void endTerm(
      long projectId, long id, int version, LocalDate lastDay, CallContext context) {
    enter(TERM, projectId);
    visits
        .find(RoutineTerm.class, id)
        .filter(found -> found.projectId() == projectId)
        .orElseThrow(() -> new BusinessException(RoutineProblem.UNKNOWN, null, id))
        .end(version, lastDay);
    visits.flush();
    plans.follow(projectId);
  }

  private RoutineSite enter(String operation, long projectId) {
    RoutineSite site =
        sites
            .find(projectId)
            .orElseThrow(
                () ->
                    new BusinessException(RoutineProblem.UNKNOWN_PROJECT, "projectId", projectId));
    access.ensureInProject(operation, projectId);
    visits.lock(projectId);
    return site;
  }

  private static void days(LocalDate from, Optional<LocalDate> to) {
    if (from == null) {
      throw new BusinessException(RoutineProblem.DAYS, "from");
    }
    if (to.filter(last -> last.isBefore(from)).isPresent()) {
      throw new BusinessException(RoutineProblem.DAYS, "to");
    }
  }
}
