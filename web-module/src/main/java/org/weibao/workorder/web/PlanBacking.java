package org.weibao.workorder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.qualification.QualificationLack;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.workorder.DispatchRules.Reason;
import org.weibao.workorder.DispatchService;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.Suggestion;
import org.weibao.workorder.Suggestions;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkMateView;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkPlan;

/**
 * Sending somebody to a request ({@code ?request=}), or planning a visit anew ({@code ?order=}).
 */
@Named
@RequestScoped
public class PlanBacking {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  @Inject DispatchService dispatch;
  @Inject WorkOrderService orders;
  @Inject RequestService requests;
  @Inject QualificationWarnings warnings;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject MeanwhileBacking meanwhile;
  @Inject Moments moments;
  @Inject Formats formats;
  @Inject Params params;
  @Inject Clock clock;

  private final PlanForm form = new PlanForm();
  private WorkOrderView order;
  private RequestView request;
  private Suggestions suggestions;

  @PostConstruct
  void begin() {
    params.text("order").ifPresent(this::readOrder);
    params
        .text("request")
        .or(() -> Optional.ofNullable(order).flatMap(WorkOrderView::requestNumber))
        .flatMap(requests::findByNumber)
        .ifPresent(found -> request = found);
    LocalDateTime from = start();
    form.setFrom(from);
    form.setTo(from.plus(length()));
    form.setTechnicianId(
        params
            .number("technician")
            .or(() -> order == null ? best() : order.technicianId())
            .orElse(0L));
  }

  private Optional<Long> best() {
    return getSuggestions().people().stream().findFirst().map(Suggestion::technicianId);
  }

  private void readOrder(String number) {
    try {
      order = orders.get(number);
      form.setVersion(order.version());
      form.setMates(order.mates().stream().map(WorkMateView::personId).toArray(Long[]::new));
      order
          .crew()
          .ifPresent(
              crew -> {
                form.setCrewCompany(crew.company());
                form.setCrewName(crew.name());
                form.setCrewPhone(crew.phone());
              });
    } catch (BusinessException e) {
      order = null;
    }
  }

  private Duration length() {
    return order == null
        ? Duration.ofMinutes(dispatch.rules().visitMinutes())
        : Duration.between(order.plannedFrom(), order.plannedTo());
  }

  /** On the day that the board shows; an emergency, and today, begins now. */
  private LocalDateTime start() {
    LocalDateTime now = moments.now().plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime planned = order == null ? null : moments.local(order.plannedFrom());
    LocalDate day =
        params
            .text("day")
            .flatMap(DispatchBacking::day)
            .orElse(planned == null ? now.toLocalDate() : planned.toLocalDate());
    LocalDateTime from = day.atTime(planned == null ? MORNING : planned.toLocalTime());
    return from.isBefore(now) && day.equals(now.toLocalDate()) ? now : from;
  }

  /** An address without a known request or visit leads nowhere. */
  public void load() {
    if (order == null && request == null) {
      Params.answerNotFound();
    }
  }

  /** Tells whoever planned anew what somebody else has planned meanwhile. */
  public void compare() {
    if (order != null) {
      WorkOrderView now = orders.get(order.number());
      meanwhile.compare("WorkOrder", now.id(), now.version(), now.number(), "form:version");
    }
  }

  /** Plans, and shows the board of that day. */
  public String save() {
    return attempt.to(
        "dispatch.planned",
        () -> {
          WorkPlan plan = plan();
          WorkOrderView planned =
              order == null
                  ? orders.plan(request.number(), plan, user.context())
                  : orders.move(
                      order.number(),
                      form.getVersion(),
                      plan,
                      form.getReason(),
                      form.getNote(),
                      user.context());
          warnings.tell(planned.number());
          return "/dispatch?faces-redirect=true&day="
              + LocalDate.ofInstant(plan.from(), clock.getZone());
        });
  }

  private WorkPlan plan() {
    Instant from = moments.instant(form.getFrom());
    Instant to = moments.instant(form.getTo());
    return form.getTechnicianId() > 0
        ? new WorkPlan(
            Optional.of(form.getTechnicianId()),
            Optional.empty(),
            List.of(form.getMates()),
            from,
            to)
        : new WorkPlan(
            Optional.empty(),
            Optional.of(
                new OutsideCrew(form.getCrewCompany(), form.getCrewName(), form.getCrewPhone())),
            List.of(form.getMates()),
            from,
            to);
  }

  /** Who could go, the best first; of a routine visit nobody is suggested, all can be chosen. */
  public Suggestions getSuggestions() {
    if (suggestions == null) {
      Instant from = form.getFrom() == null ? clock.instant() : moments.instant(form.getFrom());
      suggestions =
          request == null
              ? new Suggestions(dispatch.everybody(), Optional.empty())
              : dispatch.suggest(request.number(), from);
    }
    return suggestions;
  }

  /** A ground of somebody's points, in words. */
  public String ground(Suggestion.Ground ground) {
    return formats.fill("dispatch.ground." + ground.key(), formats.count(ground.amount()));
  }

  /** What somebody lacks, in words. */
  public String lack(QualificationLack lack) {
    return lack.endedOn()
        .map(
            day ->
                formats.fill(
                    "qualification.lack.ended", formats.names(lack.names()), formats.date(day)))
        .orElseGet(() -> formats.fill("qualification.lack.missing", formats.names(lack.names())));
  }

  /** Reasons to choose from. */
  public List<Reason> getReasons() {
    return dispatch.rules().reasonsOf(WorkAction.MOVE);
  }

  /** What is typed. */
  public PlanForm getForm() {
    return form;
  }

  /** The visit that is planned anew; null for a new one. */
  public WorkOrderView getOrder() {
    return order;
  }

  /** The request; null for a routine visit. */
  public RequestView getRequest() {
    return request;
  }
}
