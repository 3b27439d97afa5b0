package org.weibao.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.weibao.access.AccessService;
import org.weibao.contact.control.ContactRules;
import org.weibao.contact.control.Roster;
import org.weibao.contact.entity.ContactSheet;
import org.weibao.contact.entity.Contacts;
import org.weibao.contact.entity.RegisterPlacement;
import org.weibao.contact.entity.RosterShift;
import org.weibao.contact.entity.ServiceContact;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.listing.Choice;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.PersonView;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;

/** The door for whoever keeps contacts and sends them to property centres. */
@Stateless
@Guarded
public class ContactListService {

  /** Roles as which somebody may be called; a pack may ask for others. */
  public static final List<Role> ROLES =
      List.of(Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.CITY_TECH_LEAD, Role.CITY_HEAD);

  private static final String CHANGE = "contact.change";
  private static final String SEND = "contact.send";
  private static final String PLACE = "contact.place";
  private static final String RECEIVED = "contact.received";
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()-]{3,38}");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");

  @Inject Contacts contacts;
  @Inject ContactRules rules;
  @Inject RosterDutyService duties;
  @Inject AccessService access;
  @Inject OrganizationService organization;
  @Inject NotificationService notifications;
  @Inject Clock clock;

  /** People who may be a project's contacts, by name. */
  @Allows("contact.change")
  public List<Choice> people(long projectId) {
    site(projectId);
    return organization.holdersInProject(EnumSet.copyOf(ROLES), projectId).stream()
        .map(organization::getPerson)
        .map(person -> Choice.of(person.id(), person.displayName(), null))
        .toList();
  }

  /**
   * Takes somebody into a project's list.
   *
   * @return id of the contact
   * @throws BusinessException {@link ContactProblem}, on the field of {@link ContactData}
   */
  @Allows("contact.change")
  public long add(long projectId, ContactData data, CallContext context) {
    ContactData checked = check(projectId, data, Optional.empty());
    ServiceContact contact = new ServiceContact(projectId, checked);
    contacts.add(contact);
    return contact.view().id();
  }

  /**
   * Writes something else down of a contact.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ContactProblem}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("contact.change")
  public void change(long projectId, long id, int version, ContactData data, CallContext context) {
    ContactData checked = check(projectId, data, Optional.of(id));
    ServiceContact contact = contact(projectId, id);
    contact.ensureSeen(version);
    contact.describe(checked);
    contacts.flush();
  }

  /**
   * Takes somebody out of a project's list; lists that were sent keep him.
   *
   * @throws BusinessException {@link ContactProblem#UNKNOWN}, {@link ContactProblem#HAS_SHIFTS}
   */
  @Allows("contact.change")
  public void remove(long projectId, long id, int version, CallContext context) {
    enter(CHANGE, projectId);
    ServiceContact contact = contact(projectId, id);
    contact.ensureSeen(version);
    if (contacts.shifts(projectId).stream().anyMatch(shift -> shift.contactId() == id)) {
      throw new BusinessException(ContactProblem.HAS_SHIFTS, null, contact.view().name());
    }
    contacts.remove(contact);
  }

  /**
   * Has a contact answer at a time.
   *
   * @return id of the shift
   * @throws BusinessException {@link ContactProblem}, on the field of {@link NewShift}
   */
  @Allows("contact.change")
  public long addShift(long projectId, NewShift shift, CallContext context) {
    enter(CHANGE, projectId);
    if (shift.weekday().isPresent() == shift.day().isPresent()) {
      throw new BusinessException(ContactProblem.SHIFT_DAY, "weekday");
    }
    if (shift.day().filter(day -> day.isBefore(today())).isPresent()) {
      throw new BusinessException(ContactProblem.SHIFT_PAST, "day");
    }
    if (shift.from() == null || shift.to() == null) {
      throw new BusinessException(ContactProblem.SHIFT_TIME, shift.from() == null ? "from" : "to");
    }
    ContactView contact = contact(projectId, shift.contactId()).view();
    ShiftView wanted =
        new ShiftView(
            0,
            contact.id(),
            contact.name(),
            contact.phone(),
            shift.weekday(),
            shift.day(),
            shift.from(),
            shift.to(),
            0);
    contacts.shifts(projectId).stream()
        .filter(other -> other.contactId() == contact.id() && Roster.meet(other, wanted))
        .findFirst()
        .ifPresent(
            other -> {
              throw new BusinessException(
                  ContactProblem.SHIFT_OVERLAPS,
                  "from",
                  other.from().toString(),
                  other.to().toString());
            });
    RosterShift added = new RosterShift(projectId, shift);
    contacts.add(added);
    duties.follow(site(projectId));
    return added.id();
  }

  /**
   * Takes a shift away.
   *
   * @throws BusinessException {@link ContactProblem#UNKNOWN}
   */
  @Allows("contact.change")
  public void removeShift(long projectId, long id, int version, CallContext context) {
    ContactSite site = enter(CHANGE, projectId);
    RosterShift shift =
        contacts
            .shiftForUpdate(projectId, id)
            .orElseThrow(() -> new BusinessException(ContactProblem.UNKNOWN, null, id));
    shift.ensureSeen(version);
    contacts.remove(shift);
    duties.follow(site);
  }

  /**
   * Sends the list to the property centre (S01-5.1.1-a): it is told, reads it in its own sign-in
   * and confirms that it has it.
   *
   * @return number of the list
   * @throws BusinessException {@link ContactProblem#ROLE_MISSING}, {@link ContactProblem#UNCHANGED}
   */
  @Allows("contact.send")
  public int send(long projectId, CallContext context) {
    ContactSite site = enter(SEND, projectId);
    ContactLines lines = ContactLines.of(contacts.contacts(projectId), contacts.shifts(projectId));
    Optional<PolicyAnswer> rule = rules.list(site.code());
    lines.missing(ContactRules.roles(rule)).stream()
        .findFirst()
        .ifPresent(
            role -> {
              throw new BusinessException(ContactProblem.ROLE_MISSING, null, role);
            });
    if (lines.people().isEmpty()) {
      throw new BusinessException(ContactProblem.ROLE_MISSING, null, ROLES.get(0));
    }
    Optional<ContactSheet> last = contacts.sheets(projectId).stream().findFirst();
    if (last.filter(sheet -> sheet.holds(lines)).isPresent()) {
      throw new BusinessException(ContactProblem.UNCHANGED, null, last.orElseThrow().number());
    }
    int number = last.map(ContactSheet::number).orElse(0) + 1;
    contacts.add(
        new ContactSheet(
            projectId,
            number,
            lines,
            rule.map(found -> found.rule().clause()).orElse("-"),
            rule.map(PolicyAnswer::policy).orElse("-"),
            context,
            clock.instant()));
    notifications.tellRolesOf(
        projectId,
        Set.of(Role.PROPERTY_CENTER),
        new Notice(
            NotificationKind.CONTACTS_SENT,
            "/service-contacts",
            List.of(new Wording(site.name(), site.nameEn()), Wording.of(String.valueOf(number)))));
    return number;
  }

  /**
   * The property centre confirms that it has the list.
   *
   * @throws BusinessException {@link ContactProblem#UNKNOWN}, {@link ContactProblem#OUTDATED},
   *     {@link ContactProblem#RECEIVED}
   */
  @Allows("contact.received")
  public void confirm(long projectId, int number, CallContext context) {
    enter(RECEIVED, projectId);
    ContactSheet sheet =
        contacts
            .sheetForUpdate(projectId, number)
            .orElseThrow(() -> new BusinessException(ContactProblem.UNKNOWN, null, number));
    int last = contacts.sheets(projectId).get(0).number();
    if (last != number) {
      throw new BusinessException(ContactProblem.OUTDATED, null, last);
    }
    sheet.receive(context, clock.instant());
    contacts.flush();
  }

  /**
   * Records that the register F5 was handed over to the property centre (S01-5.1.2-a).
   *
   * @throws BusinessException {@link ContactProblem}, on the field of {@link PlaceRegister}
   */
  @Allows("contact.place")
  public void place(long projectId, PlaceRegister command, CallContext context) {
    ContactSite site = enter(PLACE, projectId);
    LocalDate day = command.placedOn();
    if (day == null
        || day.isAfter(today())
        || site.completedOn().filter(day::isBefore).isPresent()) {
      throw new BusinessException(ContactProblem.PLACED_ON, "placedOn");
    }
    if (command.agreedWith().isEmpty()
        || command.agreedWith().length() > PlaceRegister.AGREED_WITH_LENGTH) {
      throw new BusinessException(
          ContactProblem.AGREED_WITH, "agreedWith", PlaceRegister.AGREED_WITH_LENGTH);
    }
    if (command.note().filter(text -> text.length() > PlaceRegister.NOTE_LENGTH).isPresent()) {
      throw new BusinessException(ContactProblem.NOTE, "note", PlaceRegister.NOTE_LENGTH);
    }
    contacts.add(new RegisterPlacement(projectId, command, context, clock.instant()));
  }

  private ContactData check(long projectId, ContactData data, Optional<Long> id) {
    ContactSite site = enter(CHANGE, projectId);
    List<Role> asked = ContactRules.roles(rules.list(site.code()));
    if (data.role() == null || !ROLES.contains(data.role()) && !asked.contains(data.role())) {
      throw new BusinessException(ContactProblem.ROLE, "role");
    }
    ContactData filled = data.personId().map(person -> fill(projectId, data, person)).orElse(data);
    boolean nameWrong =
        filled.name().isEmpty()
            || filled.name().length() > ContactData.NAME_LENGTH
            || UNSEEN.matcher(filled.name()).find();
    if (nameWrong) {
      throw new BusinessException(ContactProblem.NAME, "name", ContactData.NAME_LENGTH);
    }
    if (!PHONE.matcher(filled.phone()).matches()) {
      throw new BusinessException(ContactProblem.PHONE, "phone");
    }
    boolean twice =
        contacts.contacts(projectId).stream()
            .filter(other -> id.filter(same -> same == other.id()).isEmpty())
            .anyMatch(
                other ->
                    other.role() == filled.role()
                        && other.name().equals(filled.name())
                        && other.phone().equals(filled.phone()));
    if (twice) {
      throw new BusinessException(ContactProblem.TWICE, "name", filled.name());
    }
    return filled;
  }

  private ContactData fill(long projectId, ContactData data, long person) {
    if (!organization.holdersInProject(Set.of(data.role()), projectId).contains(person)) {
      throw new BusinessException(ContactProblem.PERSON, "personId", data.role());
    }
    PersonView view = organization.getPerson(person);
    return data.filled(view.displayName(), view.phone());
  }

  /** The project, if the caller may do it there; others wait until he is done. */
  private ContactSite enter(String operation, long projectId) {
    ContactSite site = site(projectId);
    access.ensureInProject(operation, projectId);
    contacts.lock(projectId);
    return site;
  }

  private ContactSite site(long projectId) {
    return contacts
        .site(projectId)
        .orElseThrow(
            () -> new BusinessException(ContactProblem.UNKNOWN_PROJECT, "projectId", projectId));
  }

  private ServiceContact contact(long projectId, long id) {
    return contacts
        .contactForUpdate(projectId, id)
        .orElseThrow(() -> new BusinessException(ContactProblem.UNKNOWN, "contactId", id));
  }

  private LocalDate today() {
    Instant now = clock.instant();
    return LocalDate.ofInstant(now, clock.getZone());
  }
}
