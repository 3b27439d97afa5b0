package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;

/**
 * Checks who is to go and when; lets somebody from elsewhere see the project that he is sent to.
 */
@ApplicationScoped
public class WorkPlanning {

  private static final Set<Role> SENT =
      EnumSet.of(Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.CITY_TECH_LEAD);

  @Inject DispatchSettings settings;
  @Inject OrganizationService organization;
  @Inject AccessService access;
  @Inject Clock clock;

  /** A plan that can be carried out. */
  WorkPlan check(WorkPlan plan, long projectId, CallContext context) {
    if (plan.from() == null || plan.to() == null || !plan.from().isBefore(plan.to())) {
      throw new BusinessException(WorkOrderProblem.WINDOW, "to");
    }
    if (plan.to().isBefore(clock.instant())) {
      throw new BusinessException(WorkOrderProblem.IN_PAST, "to");
    }
    if (plan.technicianId().isPresent() == plan.crew().isPresent()) {
      throw new BusinessException(WorkOrderProblem.WHO_MISSING, "technicianId");
    }
    checkMates(plan);
    plan.technicianId().ifPresent(id -> send("technicianId", id, plan, projectId, context));
    plan.mates().forEach(id -> send("mates", id, plan, projectId, context));
    return new WorkPlan(
        plan.technicianId(),
        plan.crew().map(WorkPlanning::crew),
        plan.mates(),
        plan.from(),
        plan.to());
  }

  /** Somebody goes along with one of ours, and nobody with himself. */
  private static void checkMates(WorkPlan plan) {
    boolean led = plan.technicianId().isPresent() || plan.mates().isEmpty();
    if (!led
        || plan.mates().size() > WorkPlan.MOST_MATES
        || plan.technicianId().filter(plan.mates()::contains).isPresent()) {
      throw new BusinessException(WorkOrderProblem.MATES, "mates", WorkPlan.MOST_MATES);
    }
  }

  private void send(
      String field, long technician, WorkPlan plan, long projectId, CallContext context) {
    if (!organization.holders(SENT).contains(technician)) {
      throw new BusinessException(WorkOrderProblem.UNKNOWN_TECHNICIAN, field);
    }
    LocalDate until =
        LocalDate.ofInstant(plan.to(), clock.getZone()).plusDays(settings.rules().postingDays());
    if (organization.post(
        technician, Role.SERVICE_TECHNICIAN, projectId, until, context.personId())) {
      access.placesChanged();
    }
  }

  private static OutsideCrew crew(OutsideCrew crew) {
    return new OutsideCrew(
        text("crewCompany", crew.company(), OutsideCrew.COMPANY_LENGTH),
        text("crewName", crew.name(), OutsideCrew.NAME_LENGTH),
        text("crewPhone", crew.phone(), OutsideCrew.PHONE_LENGTH));
  }

  private static String text(String field, String value, int limit) {
    if (value == null || value.isBlank()) {
      throw new BusinessException(WorkOrderProblem.CREW_MISSING, field);
    }
    length(field, value, limit);
    return value.strip();
  }

  /** A coded reason that belongs to an action. */
  void checkReason(WorkAction action, String reason) {
    if (settings.rules().reasonsOf(action).stream()
        .noneMatch(offered -> offered.code().equals(reason))) {
      throw new BusinessException(
          WorkOrderProblem.UNKNOWN_REASON, "reason", Optional.ofNullable(reason).orElse(""));
    }
  }

  /** A note that is short enough; null for none. */
  static String note(String note) {
    if (note == null || note.isBlank()) {
      return null;
    }
    length("note", note, WorkReport.NOTE_LENGTH);
    return note.strip();
  }

  /** A text that is short enough. */
  static void length(String field, String text, int limit) {
    if (text.length() > limit) {
      throw new BusinessException(WorkOrderProblem.TOO_LONG, field, limit);
    }
  }
}
