package org.weibao.servicerecord.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.weibao.approval.ApprovalView;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordView;

/** The record of a visit as a paper: the customer, those who sign and approve, the archive. */
public final class RecordPaper {

  private final ServiceRecordView record;
  private final Optional<ApprovalView> approval;
  private final Optional<byte[]> drawn;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private RecordPaper(
      ServiceRecordView record,
      Optional<ApprovalView> approval,
      Optional<byte[]> drawn,
      PaperText text) {
    this.record = record;
    this.approval = approval;
    this.drawn = drawn;
    this.text = text;
  }

  /**
   * The paper in a language.
   *
   * @param approval how its signatures stand; empty until it is handed in
   * @param drawn the customer's signature as PNG; empty if he signed on paper
   */
  public static Sheet of(
      ServiceRecordView record,
      Optional<ApprovalView> approval,
      Optional<byte[]> drawn,
      Locale language,
      ZoneId zone,
      Instant printedAt) {
    return new RecordPaper(record, approval, drawn, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    visit();
    customer();
    signatures();
    archive();
    return new Sheet(
        text.of("servicerecord.one"),
        record.number(),
        "S10-2.9",
        text.name(record.projectName(), record.projectNameEn()),
        record.roomLabel().orElse(""),
        text.of(record.state()),
        text.printed(printedAt),
        lines.all());
  }

  private void visit() {
    lines.section(text.of("servicerecord.paper.visit"));
    lines.add(Kind.TEXT, record.task());
    record.requestNumber().ifPresent(number -> pair("return.field.request", number));
    pair("dispatch.who", record.technicianName());
    pair("servicerecord.field.arrivedAt", time(record.arrivedAt()));
    pair("servicerecord.field.finishedAt", time(record.finishedAt()));
    pair(
        "servicerecord.field.solved",
        record
            .solved()
            .map(solved -> text.of(solved ? "servicerecord.solved" : "servicerecord.not-solved"))
            .orElseGet(text::none));
    record.faultRecord().ifPresent(number -> pair("servicerecord.field.faultRecord", number));
  }

  private void customer() {
    lines.section(text.of("servicerecord.customer"));
    pair("work.signer", record.signer());
    lines.drawn(text.of("work.signature"), drawn);
    pair("servicerecord.field.signedAt", text.instant(record.signedAt()));
    pair("work.rating", record.rating().map(String::valueOf).orElseGet(text::none));
    pair("servicerecord.field.remark", record.remark().orElseGet(text::none));
    record.signaturePicture().ifPresent(hash -> pair("servicerecord.field.sha256", hash));
  }

  private void signatures() {
    lines.section(text.of("servicerecord.signatures"));
    if (approval.isEmpty()) {
      lines.add(Kind.TEXT, text.of("servicerecord.not-handed-in"));
    }
    approval.ifPresent(found -> found.current().steps().forEach(this::step));
  }

  private void step(ApprovalView.StepView step) {
    lines.add(
        Kind.PAIR,
        text.of(step.role()),
        step.decidedAt()
            .map(at -> step.decidedByName().orElse("") + "  " + text.instant(at) + answer(step))
            .orElseGet(() -> text.of("servicerecord.unsigned")));
  }

  /** Nothing where it was agreed to: a signature says so itself. */
  private String answer(ApprovalView.StepView step) {
    return step.agreed().orElse(true)
        ? ""
        : "  " + text.of(RecordState.REFUSED) + step.opinion().map(why -> ": " + why).orElse("");
  }

  private void archive() {
    record
        .archivedAt()
        .ifPresent(
            archivedAt -> {
              lines.section(text.of("servicerecord.archive.title"));
              pair(
                  "servicerecord.field.archivedAt",
                  record.archivedByName().orElse("") + "  " + text.instant(archivedAt));
              pair("servicerecord.field.where", record.archivedWhere().orElseGet(text::none));
            });
  }

  private void pair(String key, String value) {
    lines.add(Kind.PAIR, text.of(key), value);
  }

  private String time(Optional<Instant> instant) {
    return instant.map(text::instant).orElseGet(text::none);
  }
}
