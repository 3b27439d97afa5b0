package org.weibao.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.contact.control.ContactRules;
import org.weibao.contact.entity.Contacts;
import org.weibao.contact.entity.CustomerEvent;
import org.weibao.contact.entity.CustomerEvents;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.policy.PolicyAnswer;

/**
 * The door to the duty roster of holidays and of the customer's meetings and events, where a pack
 * asks for one (S12-4.2.4b).
 */
@Stateless
@Guarded
public class CustomerEventService {

  /** So many days ahead people see what is coming. */
  public static final int DAYS_AHEAD = 60;

  private static final String CHANGE = "contact.change";

  @Inject Contacts contacts;
  @Inject CustomerEvents events;
  @Inject ContactRules rules;
  @Inject RosterDutyService duties;
  @Inject AccessService access;
  @Inject Clock clock;

  /** The rule that asks for a duty roster in a project; empty where none does. */
  @Allows("contact.read")
  public Optional<PolicyAnswer> rule(long projectId) {
    return rules.duty(site(projectId).code());
  }

  /**
   * Days of the coming weeks for which a duty roster is kept, with who is on duty; none where no
   * pack asks for one.
   *
   * @throws BusinessException {@link ContactProblem#UNKNOWN_PROJECT}
   */
  @Allows("contact.read")
  public List<DutyDay> days(long projectId) {
    LocalDate today = today();
    return duties.dutyDays(site(projectId), today, today.plusDays(DAYS_AHEAD));
  }

  /** Meetings and events of the customer that are not over. */
  @Allows("contact.read")
  public List<CustomerEventView> events(long projectId) {
    return events.of(site(projectId).projectId(), today());
  }

  /**
   * Enters a meeting or event of the customer.
   *
   * @return its id
   * @throws BusinessException {@link ContactProblem}, on the field of {@link NewCustomerEvent}
   */
  @Allows("contact.change")
  public long add(long projectId, NewCustomerEvent event, CallContext context) {
    ContactSite site = enter(projectId);
    if (rules.duty(site.code()).isEmpty()) {
      throw new BusinessException(ContactProblem.NO_DUTY, null, site.code());
    }
    if (event.kind() == null || !event.kind().isEntered()) {
      throw new BusinessException(ContactProblem.EVENT_KIND, "kind");
    }
    if (event.what().isEmpty() || event.what().length() > NewCustomerEvent.WHAT_LENGTH) {
      throw new BusinessException(ContactProblem.EVENT_WHAT, "what", NewCustomerEvent.WHAT_LENGTH);
    }
    check(event);
    CustomerEvent added = new CustomerEvent(projectId, event);
    events.add(added);
    duties.follow(site);
    return added.view().id();
  }

  private void check(NewCustomerEvent event) {
    if (event.first() == null) {
      throw new BusinessException(ContactProblem.EVENT_DAYS, "first", NewCustomerEvent.MOST_DAYS);
    }
    boolean wrong =
        event.last() == null
            || event.last().isBefore(event.first())
            || event.last().isBefore(today())
            || event.last().isAfter(event.first().plusDays(NewCustomerEvent.MOST_DAYS - 1L));
    if (wrong) {
      throw new BusinessException(ContactProblem.EVENT_DAYS, "last", NewCustomerEvent.MOST_DAYS);
    }
  }

  /**
   * Assigns somebody of the project's list to be on site.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ContactProblem#UNKNOWN}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("contact.change")
  public void assign(long projectId, long id, int version, long contactId, CallContext context) {
    ContactSite site = enter(projectId);
    CustomerEvent event = locked(projectId, id, version);
    ContactView contact =
        contacts.contacts(projectId).stream()
            .filter(one -> one.id() == contactId)
            .findFirst()
            .orElseThrow(
                () -> new BusinessException(ContactProblem.UNKNOWN, "contactId", contactId));
    event.assign(contact);
    events.flush();
    duties.follow(site);
  }

  /**
   * A meeting or event was called off.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ContactProblem#UNKNOWN}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("contact.change")
  public void remove(long projectId, long id, int version, CallContext context) {
    ContactSite site = enter(projectId);
    events.remove(locked(projectId, id, version));
    duties.follow(site);
  }

  private CustomerEvent locked(long projectId, long id, int version) {
    CustomerEvent event =
        events
            .findForUpdate(projectId, id)
            .orElseThrow(() -> new BusinessException(ContactProblem.UNKNOWN, null, id));
    event.ensureSeen(version);
    return event;
  }

  private ContactSite enter(long projectId) {
    ContactSite site = site(projectId);
    access.ensureInProject(CHANGE, projectId);
    return site;
  }

  private ContactSite site(long projectId) {
    return contacts
        .site(projectId)
        .orElseThrow(
            () -> new BusinessException(ContactProblem.UNKNOWN_PROJECT, "projectId", projectId));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
