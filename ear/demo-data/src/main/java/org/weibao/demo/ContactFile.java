package org.weibao.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Contacts of property centres, as the administrator imported them from a file. */
final class ContactFile {

  private static final int MINUTE_OF_DAY = 9 * 60 + 40;

  private final Telling telling;
  private final Staff staff;
  private final Map<String, Long> centers;

  ContactFile(Telling telling, Staff staff, Map<String, Long> centers) {
    this.telling = telling;
    this.staff = staff;
    this.centers = centers;
  }

  /** Writes the contacts, the import, and the row that was refused. */
  void write() {
    List<DemoBook.Contact> contacts = telling.book().contacts();
    long file = telling.ids().next();
    int row = 2;
    for (DemoBook.Contact contact : contacts) {
      telling
          .sink()
          .row(
              Table.MASTER_IMPORT_CHANGE,
              telling.ids().next(),
              file,
              row++,
              "CONTACT",
              write(contact),
              contact.center() + " " + contact.name(),
              "CREATED",
              0);
    }
    telling
        .sink()
        .row(
            Table.MASTER_IMPORT_PROBLEM,
            telling.ids().next(),
            file,
            row,
            "email",
            "qiantai@liwan",
            "center.email-form",
            "");
    Instant at = telling.at(telling.anchor().minusDays(12), MINUTE_OF_DAY);
    telling
        .sink()
        .row(
            Table.MASTER_IMPORT,
            file,
            "CONTACTS",
            "物业服务中心联系人.xlsx",
            "0".repeat(64),
            staff.any("ADMINISTRATOR"),
            at,
            at.plusSeconds(2),
            contacts.size() + 1,
            contacts.size(),
            1);
  }

  private long write(DemoBook.Contact contact) {
    long id = telling.ids().next();
    telling
        .sink()
        .row(
            Table.CENTER_CONTACT,
            id,
            Staff.found(centers, contact.center()),
            contact.duty(),
            contact.title().orElse(null),
            contact.name(),
            contact.phone().orElse(null),
            contact.email().orElse(null),
            contact.fromMonthsAgo().map(telling::monthsAgo).orElse(null),
            contact
                .toMonthsAgo()
                .map(telling::monthsAgo)
                .map(day -> day.minusDays(1))
                .orElse(null));
    return id;
  }
}
