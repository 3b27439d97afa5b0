package org.weibao.routine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.MissedReason;
import org.weibao.routine.MoveReason;
import org.weibao.routine.RoutineOrderService;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitState;
import org.weibao.routine.VisitView;

/** One routine visit: moved, held with its checklist, or explained. */
@Named
@RequestScoped
public class RoutineVisitBacking {

  @Inject RoutineService service;
  @Inject RoutineVisitService visits;
  @Inject RoutineOrderService orders;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject Clock clock;

  private VisitForm form;
  private VisitView visit;
  private Optional<String> order;
  private Integer version;

  /** Reads it; an address without a known id leads nowhere. */
  public void load() {
    try {
      getVisit();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The visit that the address names. */
  public VisitView getVisit() {
    if (visit == null) {
      visit = service.visit(params.number("id").orElse(-1L));
    }
    return visit;
  }

  /** Number of its work order; null without one. */
  public String getOrder() {
    if (order == null) {
      order = orders.orderOf(getVisit().row().id());
    }
    return order.orElse(null);
  }

  /** Whether the person may hold it now. */
  public boolean isHoldable() {
    VisitView now = getVisit();
    boolean open =
        now.row().state() == VisitState.PLANNED
            || now.row().state() == VisitState.MISSED && !now.row().explained();
    return open
        && !now.row().firstDay().isAfter(today())
        && user.mayIn("routine.hold", now.row().projectId());
  }

  /** Whether the person may put it on another day. */
  public boolean isMovable() {
    VisitView now = getVisit();
    return now.row().state() == VisitState.PLANNED
        && !now.row().lastDay().isBefore(today())
        && user.mayIn("routine.move", now.row().projectId());
  }

  /** Whether the person may say why it was missed. */
  public boolean isExplainable() {
    VisitView now = getVisit();
    return now.row().state() == VisitState.MISSED
        && !now.row().explained()
        && user.mayIn("routine.explain", now.row().projectId());
  }

  /** Writes down that somebody was there. */
  public String hold() {
    return step("routine.held", id -> visits.hold(id, getVersion(), form.held(), user.context()));
  }

  /** Puts it on another day. */
  public String move() {
    return step(
        "routine.moved",
        id ->
            visits.move(
                id,
                getVersion(),
                form.getDay(),
                form.getMoveReason(),
                Optional.ofNullable(form.getMoveNote()),
                user.context()));
  }

  /** Says why it was missed. */
  public String explain() {
    return step(
        "routine.explained",
        id ->
            visits.explain(
                id,
                getVersion(),
                form.getMissedReason(),
                Optional.ofNullable(form.getMissedNote()),
                user.context()));
  }

  private String step(String confirmation, LongConsumer work) {
    long id = getVisit().row().id();
    return attempt.to(
        confirmation,
        () -> {
          work.accept(id);
          return "/routine-visits/view?faces-redirect=true&id=" + id;
        });
  }

  /** What is typed; the points of the checklist are there from the beginning. */
  public VisitForm getForm() {
    if (form == null) {
      form = new VisitForm();
      form.offer(service.checklist(getVisit().row().id()), getVisit().tasks(), today());
    }
    return form;
  }

  /** What a look can find. */
  public List<CheckOutcome> getOutcomes() {
    return List.of(CheckOutcome.values());
  }

  /** Why a visit can be moved. */
  public List<MoveReason> getMoveReasons() {
    return List.of(MoveReason.values());
  }

  /** Why a visit can have been missed. */
  public List<MissedReason> getMissedReasons() {
    return List.of(MissedReason.values());
  }

  /** Version that the person has seen. */
  public int getVersion() {
    return version == null ? getVisit().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
