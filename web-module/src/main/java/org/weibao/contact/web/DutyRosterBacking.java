package org.weibao.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.weibao.contact.ContactProblem;
import org.weibao.contact.CustomerEventService;
import org.weibao.contact.CustomerEventView;
import org.weibao.contact.DutyDay;
import org.weibao.contact.DutyGround;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.policy.PolicyAnswer;

/** The duty roster of holidays and of the customer's events of the project that a page shows. */
@Named
@RequestScoped
public class DutyRosterBacking {

  private static final List<DutyGround> KINDS =
      List.of(DutyGround.CUSTOMER_MEETING, DutyGround.CUSTOMER_EVENT);

  @Inject CustomerEventService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final DutyForm form = new DutyForm();
  private Optional<PolicyAnswer> rule;
  private List<DutyDay> days;
  private List<CustomerEventView> events;

  /** Clause by which a duty roster is kept; null where no pack asks for one. */
  public String getClause() {
    if (rule == null) {
      rule = service.rule(id());
    }
    return rule.map(found -> found.rule().clause()).orElse(null);
  }

  /** Days for which it is kept. */
  public List<DutyDay> getDays() {
    if (days == null) {
      days = service.days(id());
    }
    return days;
  }

  /** Meetings and events that are not over. */
  public List<CustomerEventView> getEvents() {
    if (events == null) {
      events = service.events(id());
    }
    return events;
  }

  /** Those for which somebody may be assigned. */
  public List<CustomerEventView> getOnSite() {
    return getEvents().stream().filter(CustomerEventView::onSite).toList();
  }

  /** Kinds to choose from. */
  public List<DutyGround> getKinds() {
    return KINDS;
  }

  /** What is typed. */
  public DutyForm getForm() {
    return form;
  }

  /** Enters a meeting or event. */
  public String add() {
    return step("contact.event.added", () -> service.add(id(), form.command(), user.context()));
  }

  /** Assigns somebody to be there. */
  public String assign() {
    return step(
        "contact.event.assigned",
        () -> {
          CustomerEventView event =
              getEvents().stream()
                  .filter(one -> Long.valueOf(one.id()).equals(form.getEvent()))
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new BusinessException(ContactProblem.UNKNOWN, "event", form.getEvent()));
          service.assign(id(), event.id(), event.version(), form.getContact(), user.context());
        });
  }

  /** A meeting or event was called off. */
  public String remove(CustomerEventView event) {
    return step(
        "contact.event.removed",
        () -> service.remove(id(), event.id(), event.version(), user.context()));
  }

  private String step(String confirmation, Runnable work) {
    return attempt.to(
        confirmation,
        () -> {
          work.run();
          return "/projects/contacts?faces-redirect=true&id=" + id();
        });
  }

  private long id() {
    return params.number("id").orElse(-1L);
  }
}
