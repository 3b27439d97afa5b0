package org.weibao.expiry.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.weibao.expiry.ExpiryNoticeView;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;

/** The notice as the letter that the customer gets. */
public final class NoticePaper {

  private final ExpiryNoticeView notice;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private NoticePaper(ExpiryNoticeView notice, PaperText text) {
    this.notice = notice;
    this.text = text;
  }

  /** The paper in a language. */
  public static Sheet of(ExpiryNoticeView notice, Locale language, ZoneId zone, Instant printedAt) {
    return new NoticePaper(notice, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    contract();
    letter();
    sender();
    return new Sheet(
        text.of("expiry.notice"),
        notice.number(),
        notice.clause(),
        notice.site().code() + "  " + project(),
        text.of(
            "report.center",
            center(),
            text.name(notice.site().cityName(), notice.site().cityNameEn())),
        notice.sentAt().map(text::date).orElseGet(() -> text.of("expiry.not-sent")),
        text.printed(printedAt),
        lines.all());
  }

  private void contract() {
    lines.section(text.of("expiry.contract"));
    pair("expiry.field.customer", center());
    pair("expiry.field.addressee", notice.addressee());
    pair("expiry.field.number", notice.contractNumber());
    pair("expiry.field.startsOn", text.date(notice.startsOn()));
    pair("expiry.field.endsOn", text.date(notice.endsOn()));
  }

  private void letter() {
    lines.section(text.of("expiry.letter"));
    lines.add(Kind.TEXT, text.of("expiry.letter.salutation", notice.addressee()));
    lines.add(
        Kind.TEXT,
        text.of(
            "expiry.letter.ends", project(), notice.contractNumber(), text.date(notice.endsOn())));
    lines.add(Kind.TEXT, text.of("expiry.letter.renew"));
    notice.words().ifPresent(words -> lines.add(Kind.TEXT, words));
  }

  private void sender() {
    lines.section(text.of("expiry.sent"));
    pair("expiry.field.madeBy", notice.madeByName() + "  " + text.instant(notice.madeAt()));
    pair(
        "expiry.field.sentBy",
        notice
            .sentAt()
            .map(at -> notice.sentByName().orElse("") + "  " + text.instant(at))
            .orElseGet(() -> text.of("expiry.not-sent")));
    notice.channel().ifPresent(channel -> pair("expiry.field.channel", text.of(channel)));
  }

  private String center() {
    return text.name(notice.site().centerName(), notice.site().centerNameEn());
  }

  private String project() {
    return text.name(notice.site().name(), notice.site().nameEn());
  }

  private void pair(String key, String value) {
    lines.add(Kind.PAIR, text.of(key), value);
  }
}
