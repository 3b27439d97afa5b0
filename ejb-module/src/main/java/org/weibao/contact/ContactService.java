package org.weibao.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.contact.control.ContactRules;
import org.weibao.contact.control.Roster;
import org.weibao.contact.entity.ContactSheet;
import org.weibao.contact.entity.Contacts;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;

/** The door for reading contacts. */
@Stateless
@Guarded
public class ContactService {

  /** So many weeks ahead gaps of a roster are looked for. */
  public static final int WEEKS = 4;

  private static final int DAYS_OF_WEEK = 7;

  @Inject Contacts contacts;
  @Inject ContactRules rules;
  @Inject Clock clock;

  /** How the contacts of each project in scope stand, by code. */
  @Allows("contact.read")
  public List<ContactState> states() {
    Map<Long, List<ContactView>> people = contacts.contacts();
    Map<Long, List<ShiftView>> shifts = contacts.shifts();
    Map<Long, ContactSheet> sheets = contacts.lastSheets();
    Map<Long, PlacementView> placements = contacts.lastPlacements();
    return contacts.sites().stream()
        .map(
            site ->
                state(
                    site,
                    people.getOrDefault(site.projectId(), List.of()),
                    shifts.getOrDefault(site.projectId(), List.of()),
                    Optional.ofNullable(sheets.get(site.projectId())).map(ContactSheet::view),
                    Optional.ofNullable(placements.get(site.projectId()))))
        .toList();
  }

  /**
   * All that is kept of a project's contacts.
   *
   * @throws BusinessException {@link ContactProblem#UNKNOWN_PROJECT}
   */
  @Allows("contact.read")
  public ProjectContacts of(long projectId) {
    ContactSite site = site(projectId);
    List<ContactView> people = contacts.contacts(projectId);
    List<ShiftView> shifts = contacts.shifts(projectId);
    List<ContactSheetView> sheets =
        contacts.sheets(projectId).stream().map(ContactSheet::view).toList();
    List<PlacementView> placements = contacts.placements(projectId);
    Optional<BusinessCalendar> required = rules.required(site.code());
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Roster roster = new Roster(clock.getZone(), shifts);
    return new ProjectContacts(
        state(site, people, shifts, sheets.stream().findFirst(), placements.stream().findFirst()),
        people,
        shifts,
        roster.days(today, today.plusDays((long) WEEKS * DAYS_OF_WEEK - 1), required),
        gaps(roster, required),
        sheets,
        placements);
  }

  /** The last list of each of the caller's projects that one was sent for, by project. */
  @Allows("contact.received")
  public List<CenterContacts> received() {
    Map<Long, ContactSheet> sheets = contacts.lastSheets();
    Map<Long, List<ShiftView>> shifts = contacts.shifts();
    Instant now = clock.instant();
    return contacts.sites().stream()
        .filter(site -> sheets.containsKey(site.projectId()))
        .map(
            site ->
                new CenterContacts(
                    site,
                    sheets.get(site.projectId()).view(),
                    new Roster(clock.getZone(), shifts.getOrDefault(site.projectId(), List.of()))
                        .onDuty(now)))
        .toList();
  }

  /**
   * A list that was sent.
   *
   * @throws BusinessException {@link ContactProblem}
   */
  @Allows({"contact.read", "contact.received"})
  public CenterContacts sheet(long projectId, int number) {
    ContactSite site = site(projectId);
    return contacts.sheets(projectId).stream()
        .filter(sheet -> sheet.number() == number)
        .findFirst()
        .map(sheet -> new CenterContacts(site, sheet.view(), List.of()))
        .orElseThrow(() -> new BusinessException(ContactProblem.UNKNOWN, "number", number));
  }

  private ContactState state(
      ContactSite site,
      List<ContactView> people,
      List<ShiftView> shifts,
      Optional<ContactSheetView> sheet,
      Optional<PlacementView> placement) {
    ContactLines lines = ContactLines.of(people, shifts);
    Roster roster = new Roster(clock.getZone(), shifts);
    return new ContactState(
        site,
        people.size(),
        lines.missing(ContactRules.roles(rules.list(site.code()))),
        gaps(roster, rules.required(site.code())).stream().findFirst(),
        sheet,
        sheet.filter(sent -> !sent.sha256().equals(lines.sha256())).isPresent(),
        placement);
  }

  private List<RosterGap> gaps(Roster roster, Optional<BusinessCalendar> required) {
    Instant now = clock.instant();
    Instant until = now.plus(Duration.ofDays((long) WEEKS * DAYS_OF_WEEK));
    return required.map(calendar -> roster.gaps(now, until, calendar)).orElse(List.of());
  }

  private ContactSite site(long projectId) {
    return contacts
        .site(projectId)
        .orElseThrow(
            () -> new BusinessException(ContactProblem.UNKNOWN_PROJECT, "projectId", projectId));
  }
}
