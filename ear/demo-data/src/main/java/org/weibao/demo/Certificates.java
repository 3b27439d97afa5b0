package org.weibao.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Who of the department is qualified for what, and what is due of it. */
final class Certificates {

  private static final int NOON = 12 * 60;
  private static final int SHOWN = 4;

  /** So many days ago the list was begun. */
  private static final int BEGUN = 200;

  private final Telling telling;
  private final Staff staff;

  private Certificates(Telling telling, Staff staff) {
    this.telling = telling;
    this.staff = staff;
  }

  static void write(Telling telling, Staff staff) {
    Certificates certificates = new Certificates(telling, staff);
    telling.book().qualifications().forEach(certificates::write);
  }

  private void write(DemoBook.Qualification one) {
    long id = telling.ids().next();
    long keeper = staff.id(staff.first("TECH_GROUP_SUPERVISOR"));
    Instant recorded = telling.at(telling.anchor().minusDays(BEGUN), NOON);
    Optional<LocalDate> until = one.untilInDays().map(telling.anchor()::plusDays);
    String key = "QUALIFICATION/" + id + "/0";
    telling
        .sink()
        .row(
            Table.QUALIFICATION,
            id,
            staff.id(person(one)),
            one.kind(),
            1,
            keeper,
            recorded,
            until.isPresent() ? key : null,
            0);
    telling
        .sink()
        .row(
            Table.QUALIFICATION_VERSION,
            telling.ids().next(),
            id,
            1,
            one.certificate(),
            one.issuer(),
            telling.anchor().minusDays(one.fromDaysAgo()),
            until.orElse(null),
            keeper,
            recorded);
    until.ifPresent(day -> due(one, id, key, day, recorded));
  }

  private DemoBook.Person person(DemoBook.Qualification one) {
    return telling.book().people().stream()
        .filter(person -> person.login().equals(one.login()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("qualifications.csv names " + one.login()));
  }

  /** As the product plans it when a certificate is recorded: late from the day after the last. */
  private void due(
      DemoBook.Qualification one, long id, String key, LocalDate until, Instant recorded) {
    DemoBook.Person person = person(one);
    String certificate = one.certificate();
    telling
        .sink()
        .row(
            Table.RENEWAL,
            telling.ids().next(),
            key,
            "QUALIFICATION",
            "TECH_GROUP_SUPERVISOR",
            "CITY",
            staff.cities().get(person.city()),
            "CERTIFICATE",
            person.displayName() + " ••••" + certificate.substring(certificate.length() - SHOWN),
            "/qualifications/view?id=" + id,
            "S12-4.1.1",
            "S12",
            staff.id(person),
            recorded,
            telling.at(until.plusDays(1), 0),
            until,
            "OPEN",
            recorded,
            recorded);
  }
}
