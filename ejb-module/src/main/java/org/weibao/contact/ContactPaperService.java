package org.weibao.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Messages;
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
    Sheet.Lines lines = new Sheet.Lines();
    people(sheet.lines(), lines, language);
    week(sheet.lines(), lines, language);
    lines
        .section(text(language, "contact.paper.sent"))
        .add(Sheet.Kind.PAIR, text(language, "contact.paper.sent-by"), sheet.sentByName())
        .add(Sheet.Kind.PAIR, text(language, "contact.paper.sent-at"), at(language, sheet.sentAt()))
        .add(
            Sheet.Kind.PAIR,
            text(language, "contact.paper.received"),
            sheet
                .receivedAt()
                .map(at -> sheet.receivedByName().orElse("") + "  " + at(language, at))
                .orElseGet(() -> text(language, "contact.paper.not-received")))
        .add(Sheet.Kind.PAIR, "SHA-256", sheet.sha256());
    boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    new Sheet(
            text(language, "contact.paper.title"),
            text(language, "contact.paper.version", sheet.number()),
            sheet.clause() + "  " + sheet.policy(),
            site.code() + "  " + (chinese ? site.name() : site.nameEn()),
            text(
                language,
                "report.center",
                chinese ? site.centerName() : site.centerNameEn(),
                chinese ? site.cityName() : site.cityNameEn()),
            text(language, "contact.paper.as-of", at(language, sheet.sentAt())),
            text(language, "report.printed", at(language, clock.instant())),
            lines.all())
        .write(language, out);
  }

  private static void people(ContactLines content, Sheet.Lines lines, Locale language) {
    lines
        .section(text(language, "contact.people"))
        .add(
            Sheet.Kind.HEAD,
            text(language, "contact.field.role"),
            text(language, "contact.field.name"),
            text(language, "contact.field.phone"),
            "");
    content
        .people()
        .forEach(
            person ->
                lines.add(
                    Sheet.Kind.ROW,
                    Messages.text(language, person.role()),
                    person.name(),
                    person.phone(),
                    ""));
  }

  private static void week(ContactLines content, Sheet.Lines lines, Locale language) {
    lines.section(text(language, "contact.roster"));
    if (content.week().isEmpty()) {
      lines.add(Sheet.Kind.TEXT, text(language, "contact.roster.none"));
      return;
    }
    lines.add(
        Sheet.Kind.HEAD,
        text(language, "contact.field.weekday"),
        text(language, "contact.field.hours"),
        text(language, "contact.field.name"),
        text(language, "contact.field.phone"));
    for (ContactLines.Duty duty : content.week()) {
      DayOfWeek day = duty.weekday();
      boolean overnight = !duty.to().isAfter(duty.from());
      lines.add(
          Sheet.Kind.ROW,
          day.getDisplayName(TextStyle.FULL_STANDALONE, language),
          text(
              language,
              overnight ? "contact.hours.overnight" : "contact.hours",
              duty.from().toString(),
              duty.to().toString()),
          duty.name(),
          duty.phone());
    }
  }

  private String at(Locale language, Instant at) {
    return DateTimeFormatter.ofPattern(text(language, "format.instant"), language)
        .format(at.atZone(clock.getZone()));
  }

  private static String text(Locale language, String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }
}
