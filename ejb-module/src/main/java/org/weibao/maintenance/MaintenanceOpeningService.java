package org.weibao.maintenance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.maintenance.entity.MaintenanceForm;
import org.weibao.maintenance.entity.MaintenanceForm.Work;
import org.weibao.maintenance.entity.MaintenanceForms;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;

/**
 * Opens the register form by itself when a fault is cleared or a routine visit held, has it due by
 * the end of that day, and lets no request be closed without it (S12-4.1.4).
 */
@Stateless
@Guarded
public class MaintenanceOpeningService {

  /** Forms that one turn opens; the rest waits for the next. */
  private static final int BATCH = 100;

  @Inject MaintenanceForms forms;
  @Inject MaintenanceRules rules;
  @Inject MaintenanceNumbers numbers;
  @Inject DueItemService items;
  @Inject Clock clock;

  /** The fault of a request is gone. */
  @Within
  public void cleared(long projectId, long requestId, Instant at) {
    open(Work.cleared(projectId, requestId, at, clock.getZone()));
  }

  /** A routine visit was held. */
  @Within
  public void held(long projectId, long visitId, LocalDate day) {
    open(Work.held(projectId, visitId, day, clock.getZone()));
  }

  /** Whether a cleared fault asks for a form that nobody has opened, as before a pack was bound. */
  @Within
  public boolean isLeft(RequestView request) {
    return isAsked(request) && !forms.isThere(request.id(), request.doneAt().orElseThrow());
  }

  /** Opens such a form, also if what the caller wants is refused afterwards. */
  @Within
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void openLeft(RequestView request) {
    cleared(request.projectId(), request.id(), request.doneAt().orElseThrow());
  }

  /**
   * Refuses to close a request whose form is not complete.
   *
   * @throws BusinessException {@link MaintenanceProblem}, saying what is missing
   */
  @Within
  public void ensureComplete(RequestView request) {
    if (!isAsked(request)) {
      return;
    }
    forms
        .latestOf(request.id())
        .filter(form -> form.state() != FormState.COMPLETE)
        .ifPresent(
            form -> {
              throw new BusinessException(
                  problem(form), null, request.number(), form.number(), form.clause());
            });
  }

  private static MaintenanceProblem problem(MaintenanceForm form) {
    if (form.state() == FormState.TO_SEAL) {
      return MaintenanceProblem.NOT_SEALED;
    }
    return form.needs().equals(EnumSet.allOf(FormNeed.class))
        ? MaintenanceProblem.NEITHER_SIGNED_NOR_SEALED
        : MaintenanceProblem.NOT_SIGNED;
  }

  private boolean isAsked(RequestView request) {
    return request.status() != RequestStatus.CLOSED
        && request
            .doneAt()
            .flatMap(at -> rules.form(request.projectCode(), FormGround.FAULT_CLEARED, day(at)))
            .isPresent();
  }

  /** Opens what was left over: work that was over before a pack was bound, and still is open. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void watch() {
    LocalDate today = day(clock.instant());
    List<Long> projects =
        forms.projects().entrySet().stream()
            .filter(project -> rules.isAsked(project.getValue(), today))
            .map(Map.Entry::getKey)
            .toList();
    if (!projects.isEmpty()) {
      forms.cleared(projects, BATCH, clock.getZone()).forEach(this::open);
      forms.held(projects, BATCH, clock.getZone()).forEach(this::open);
    }
  }

  private void open(Work work) {
    String project = forms.projectCode(work.projectId());
    Optional<PolicyAnswer> rule = rules.form(project, work.ground(), work.workedOn());
    if (rule.isEmpty()) {
      return;
    }
    forms.lock(work.ground(), work.id());
    Optional<MaintenanceForm> latest = latest(work);
    if (latest.isEmpty() || isAnother(latest.get(), work)) {
      make(project, work, rule.get());
    } else if (latest.get().isUntouched() && !latest.get().workedAt().equals(work.workedAt())) {
      latest.get().workAgain(work);
      items.plan(due(latest.get(), work));
    }
  }

  private Optional<MaintenanceForm> latest(Work work) {
    return work.ground() == FormGround.FAULT_CLEARED
        ? forms.latestOf(work.id())
        : forms.ofVisit(work.id());
  }

  /** A fault that came back after its form was signed is another repair, with another form. */
  private static boolean isAnother(MaintenanceForm form, Work work) {
    return work.ground() == FormGround.FAULT_CLEARED
        && !form.isUntouched()
        && form.workedAt().isBefore(work.workedAt());
  }

  private void make(String project, Work work, PolicyAnswer rule) {
    Instant now = clock.instant();
    Set<FormNeed> needs = MaintenanceRules.needs(rule);
    IssuedNumber number = numbers.next(project, day(now));
    MaintenanceForm form =
        forms.add(
            new MaintenanceForm(
                number.number(),
                work,
                new MaintenanceForm.Rule(needs, rule.rule().clause(), rule.policy()),
                now));
    numbers.keep(number, form.id());
    items.plan(due(form, work));
  }

  private PlanDueItem due(MaintenanceForm form, Work work) {
    return new PlanDueItem(
        DueKind.MAINTENANCE_FORM + "/" + form.number(),
        DueKind.MAINTENANCE_FORM,
        Role.SERVICE_TECHNICIAN,
        DuePlace.project(work.projectId()),
        DueSubject.EVENT,
        form.number(),
        Optional.of("/maintenance-forms/view?number=" + form.number()),
        form.clause(),
        form.policy(),
        work.workedAt(),
        work.workedOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
