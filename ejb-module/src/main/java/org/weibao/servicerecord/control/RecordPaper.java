package org.weibao.servicerecord.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.weibao.approval.ApprovalView;
import org.weibao.kernel.Messages;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordView;

/** The record of a visit as a paper: the customer, those who sign and approve, the archive. */
public final class RecordPaper {

  private final ServiceRecordView record;
  private final Optional<ApprovalView> approval;
  private final Locale language;
  private final ZoneId zone;
  private final Sheet.Lines lines = new Sheet.Lines();

  private RecordPaper(
      ServiceRecordView record, Optional<ApprovalView> approval, Locale language, ZoneId zone) {
    this.record = record;
    this.approval = approval;
    this.language = language;
    this.zone = zone;
  }

  /**
   * The paper in a language.
   *
   * @param approval how its signatures stand; empty until it is handed in
   */
  public static Sheet of(
      ServiceRecordView record,
      Optional<ApprovalView> approval,
      Locale language,
      ZoneId zone,
      Instant printedAt) {
    return new RecordPaper(record, approval, language, zone).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    visit();
    customer();
    signatures();
    archive();
    boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    return new Sheet(
        text("servicerecord.one"),
        record.number(),
        "S10-2.9",
        chinese ? record.projectName() : record.projectNameEn(),
        record.roomLabel().orElse(""),
        Messages.text(language, record.state()),
        text("report.printed", at(printedAt)),
        lines.all());
  }

  private void visit() {
    lines.section(text("servicerecord.visit"));
    lines.add(Kind.TEXT, record.task());
    record.requestNumber().ifPresent(number -> pair("return.field.request", number));
    pair("dispatch.who", record.technicianName());
    pair("servicerecord.field.arrivedAt", time(record.arrivedAt()));
    pair("servicerecord.field.finishedAt", time(record.finishedAt()));
    pair(
        "servicerecord.field.solved",
        record
            .solved()
            .map(solved -> text(solved ? "servicerecord.solved" : "servicerecord.not-solved"))
            .orElseGet(this::none));
    record.faultRecord().ifPresent(number -> pair("servicerecord.field.faultRecord", number));
  }

  private void customer() {
    lines.section(text("servicerecord.customer"));
    pair("work.signer", record.signer());
    pair("servicerecord.field.signedAt", at(record.signedAt()));
    pair("work.rating", record.rating().map(String::valueOf).orElseGet(this::none));
    pair("servicerecord.field.remark", record.remark().orElseGet(this::none));
    record.signaturePicture().ifPresent(hash -> pair("servicerecord.field.sha256", hash));
  }

  private void signatures() {
    lines.section(text("servicerecord.signatures"));
    if (approval.isEmpty()) {
      lines.add(Kind.TEXT, text("servicerecord.not-handed-in"));
    }
    approval.ifPresent(found -> found.current().steps().forEach(this::step));
  }

  private void step(ApprovalView.StepView step) {
    lines.add(
        Kind.PAIR,
        Messages.text(language, step.role()),
        step.decidedAt()
            .map(at -> step.decidedByName().orElse("") + "  " + at(at) + answer(step))
            .orElseGet(() -> text("servicerecord.unsigned")));
  }

  /** Nothing where it was agreed to: a signature says so itself. */
  private String answer(ApprovalView.StepView step) {
    return step.agreed().orElse(true)
        ? ""
        : "  "
            + Messages.text(language, RecordState.REFUSED)
            + step.opinion().map(why -> ": " + why).orElse("");
  }

  private void archive() {
    record
        .archivedAt()
        .ifPresent(
            archivedAt -> {
              lines.section(text("servicerecord.archive.title"));
              pair(
                  "servicerecord.field.archivedAt",
                  record.archivedByName().orElse("") + "  " + at(archivedAt));
              pair("servicerecord.field.where", record.archivedWhere().orElseGet(this::none));
            });
  }

  private void pair(String key, String value) {
    lines.add(Kind.PAIR, text(key), value);
  }

  private String time(Optional<Instant> instant) {
    return instant.map(this::at).orElseGet(this::none);
  }

  private String none() {
    return text("fact.none");
  }

  private String at(Instant instant) {
    return DateTimeFormatter.ofPattern(text("format.instant"), language)
        .format(instant.atZone(zone));
  }

  private String text(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }
}
