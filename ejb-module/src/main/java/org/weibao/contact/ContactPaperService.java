package org.weibao.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;

/** The list of contacts as a paper. */
@Stateless
@Guarded
public class ContactPaperService {

  @Inject ContactService contacts;
  @Inject Clock clock;

  /**
   * A list that was sent, as PDF in a language.
   *
   * @throws BusinessException {@link ContactProblem}
   */
  @Allows({"contact.read", "contact.received"})
  public void write(long projectId, int number, Locale language, OutputStream out) {
    CenterContacts found = contacts.sheet(projectId, number);
    ContactSite site = found.site();
    ContactSheetView sheet = found.sheet();
    PaperText text = new PaperText(language, clock.getZone());
    Sheet.Lines lines = new Sheet.Lines();
    people(sheet.lines(), lines, text);
    week(sheet.lines(), lines, text);
    lines
        .section(text.of("contact.paper.sent"))
        .add(Sheet.Kind.PAIR, text.of("contact.paper.sent-by"), sheet.sentByName())
        .add(Sheet.Kind.PAIR, text.of("contact.paper.sent-at"), text.instant(sheet.sentAt()))
        .add(
            Sheet.Kind.PAIR,
            text.of("contact.paper.received"),
            sheet
                .receivedAt()
                .map(at -> sheet.receivedByName().orElse("") + "  " + text.instant(at))
                .orElseGet(() -> text.of("contact.paper.not-received")))
        .add(Sheet.Kind.PAIR, "SHA-256", sheet.sha256());
    new Sheet(
            text.of("contact.paper.title"),
            text.of("contact.paper.version", sheet.number()),
            sheet.clause() + "  " + sheet.policy(),
            site.code() + "  " + text.name(site.name(), site.nameEn()),
            text.of(
                "report.center",
                text.name(site.centerName(), site.centerNameEn()),
                text.name(site.cityName(), site.cityNameEn())),
            text.of("contact.paper.as-of", text.instant(sheet.sentAt())),
            text.printed(clock.instant()),
            lines.all())
        .write(language, out);
  }

  private static void people(ContactLines content, Sheet.Lines lines, PaperText text) {
    lines
        .section(text.of("contact.people"))
        .add(
            Sheet.Kind.HEAD,
            text.of("contact.field.role"),
            text.of("contact.field.name"),
            text.of("contact.field.phone"),
            "");
    content
        .people()
        .forEach(
            person ->
                lines.add(
                    Sheet.Kind.ROW, text.of(person.role()), person.name(), person.phone(), ""));
  }

  private static void week(ContactLines content, Sheet.Lines lines, PaperText text) {
    lines.section(text.of("contact.roster"));
    if (content.week().isEmpty()) {
      lines.add(Sheet.Kind.TEXT, text.of("contact.roster.none"));
      return;
    }
    lines.add(
        Sheet.Kind.HEAD,
        text.of("contact.field.weekday"),
        text.of("contact.field.hours"),
        text.of("contact.field.name"),
        text.of("contact.field.phone"));
    for (ContactLines.Duty duty : content.week()) {
      DayOfWeek day = duty.weekday();
      boolean overnight = !duty.to().isAfter(duty.from());
      lines.add(
          Sheet.Kind.ROW,
          day.getDisplayName(TextStyle.FULL_STANDALONE, text.language()),
          text.of(
              overnight ? "contact.hours.overnight" : "contact.hours",
              duty.from().toString(),
              duty.to().toString()),
          duty.name(),
          duty.phone());
    }
  }
}
