package org.weibao.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weibao.contact.ContactLines;
import org.weibao.contact.ContactView;
import org.weibao.contact.ShiftView;
import org.weibao.organization.Role;

/**
 * Whom property centres call: names and phones, the 24 h roster, lists that were sent, and
 * registers F5 that were handed over. Nothing is left to chance, so that the other chapters stay as
 * they are; a few projects have what a department has to look after.
 */
final class ServiceContacts {

  /** Nobody answers there on Sunday nights. */
  private static final String WITH_GAP = "XLHA";

  /** A technician changed since the list was sent. */
  private static final String CHANGED = "CYHY";

  /** The centre has not confirmed the list yet. */
  private static final String UNCONFIRMED = "TZHY";

  /** Taken on lately: no list was sent and no register handed over. */
  private static final String NEW = "YLW";

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final int MINUTES = 60;

  private final Telling telling;
  private final Staff staff;
  private final Site site;
  private final List<ContactView> contacts = new ArrayList<>();
  private final List<ShiftView> shifts = new ArrayList<>();

  private ServiceContacts(Telling telling, Staff staff, Site site) {
    this.telling = telling;
    this.staff = staff;
    this.site = site;
  }

  static void write(Telling telling, Staff staff, Collection<Site> sites) {
    int turn = 0;
    for (Site site : sites) {
      new ServiceContacts(telling, staff, site).write(turn);
      turn++;
    }
  }

  private void write(int turn) {
    String city = site.project.city();
    List<DemoBook.Person> technicians = staff.workingIn("SERVICE_TECHNICIAN", city);
    DemoBook.Person head = staff.holding("CITY_HEAD", city).get(0);
    ContactView byDay = contact(Role.SERVICE_TECHNICIAN, turn(technicians, turn));
    ContactView byNight = contact(Role.SERVICE_TECHNICIAN, turn(technicians, turn + 1));
    staff
        .holding("PROJECT_TEAM_LEAD", site.project.code())
        .forEach(lead -> contact(Role.PROJECT_TEAM_LEAD, lead));
    contact(Role.CITY_HEAD, head);
    for (DayOfWeek day : DayOfWeek.values()) {
      shift(byDay, day, MORNING, EVENING);
      if (!site.project.code().equals(WITH_GAP) || day != DayOfWeek.SUNDAY) {
        shift(byNight, day, EVENING, MORNING);
      }
    }
    if (!site.project.code().equals(NEW)) {
      send(head, turn(technicians, turn + 2));
      place(head);
    }
  }

  private static DemoBook.Person turn(List<DemoBook.Person> people, int turn) {
    return people.get(turn % people.size());
  }

  private ContactView contact(Role role, DemoBook.Person person) {
    ContactView view =
        new ContactView(
            telling.ids().next(),
            role,
            Optional.of(staff.id(person)),
            person.displayName(),
            person.phone().orElseThrow(),
            0);
    contacts.add(view);
    telling
        .sink()
        .row(
            Table.SERVICE_CONTACT,
            view.id(),
            site.id,
            role.name(),
            staff.id(person),
            view.name(),
            view.phone(),
            0);
    return view;
  }

  private void shift(ContactView contact, DayOfWeek day, LocalTime from, LocalTime to) {
    ShiftView view =
        new ShiftView(
            telling.ids().next(),
            contact.id(),
            contact.name(),
            contact.phone(),
            Optional.of(day),
            Optional.empty(),
            from,
            to,
            0);
    shifts.add(view);
    telling
        .sink()
        .row(
            Table.ROSTER_SHIFT,
            view.id(),
            site.id,
            contact.id(),
            day.getValue(),
            from.toSecondOfDay() / MINUTES,
            to.toSecondOfDay() / MINUTES,
            0);
  }

  private void send(DemoBook.Person head, DemoBook.Person before) {
    String code = site.project.code();
    ContactLines lines = ContactLines.of(contacts, shifts);
    if (code.equals(CHANGED)) {
      List<ContactView> older = new ArrayList<>(contacts);
      older.set(
          0,
          new ContactView(
              0,
              Role.SERVICE_TECHNICIAN,
              Optional.empty(),
              before.displayName(),
              before.phone().orElseThrow(),
              0));
      lines = ContactLines.of(older, shifts);
    }
    boolean confirmed = !code.equals(UNCONFIRMED);
    Instant sent = telling.at(telling.anchor().minusDays(confirmed ? 48 : 2), 16 * MINUTES + 20);
    DemoBook.Person centre = staff.holding("PROPERTY_CENTER", site.project.center()).get(0);
    telling
        .sink()
        .row(
            Table.CONTACT_SHEET,
            telling.ids().next(),
            site.id,
            1,
            lines.text(),
            lines.sha256(),
            "S01-5.1.1-a",
            "S01@1",
            staff.id(head),
            head.displayName(),
            sent,
            confirmed ? staff.id(centre) : null,
            confirmed ? centre.displayName() : null,
            confirmed ? telling.at(telling.anchor().minusDays(47), 9 * MINUTES + 5) : null,
            confirmed ? 1 : 0);
  }

  private void place(DemoBook.Person head) {
    DemoBook.Person centre = staff.holding("PROPERTY_CENTER", site.project.center()).get(0);
    telling
        .sink()
        .row(
            Table.REGISTER_PLACEMENT,
            telling.ids().next(),
            site.id,
            site.handedOverOn.plusDays(2),
            centre.displayName(),
            staff.id(head),
            head.displayName(),
            telling.at(site.handedOverOn.plusDays(2), 11 * MINUTES));
  }
}
