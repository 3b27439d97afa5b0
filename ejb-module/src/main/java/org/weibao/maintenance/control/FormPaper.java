package org.weibao.maintenance.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormNeed;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.routine.CheckView;
import org.weibao.routine.Measured;
import org.weibao.routine.TestRecord;

/** The register form as a paper, with room to sign and to seal. */
public final class FormPaper {

  /** Blank lines for a seal of some four centimetres. */
  private static final int ROOM_FOR_SEAL = 7;

  private final MaintenanceFormView form;
  private final TestRecord record;
  private final Optional<byte[]> drawn;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private FormPaper(
      MaintenanceFormView form, TestRecord record, Optional<byte[]> drawn, PaperText text) {
    this.form = form;
    this.record = record;
    this.drawn = drawn;
    this.text = text;
  }

  /**
   * The paper in a language.
   *
   * @param record what was found and measured on its routine visit
   * @param drawn the customer's signature as PNG; empty if he has not signed, or on paper
   */
  public static Sheet of(
      MaintenanceFormView form,
      TestRecord record,
      Optional<byte[]> drawn,
      Locale language,
      ZoneId zone,
      Instant printedAt) {
    return new FormPaper(form, record, drawn, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    work();
    looked();
    measured();
    if (form.needs().contains(FormNeed.SIGNATURE)) {
      signature();
    }
    if (form.needs().contains(FormNeed.SEAL)) {
      seal();
    }
    return new Sheet(
        text.of("maintenance.paper.title"),
        form.number(),
        form.clause(),
        form.projectCode() + "  " + text.name(form.projectName(), form.projectNameEn()),
        form.customer(),
        text.of(form.state()),
        text.printed(printedAt),
        lines.all());
  }

  private void work() {
    lines.section(text.of("maintenance.paper.work"));
    pair("maintenance.field.customer", form.customer());
    pair(
        "maintenance.field.ground",
        text.of(form.ground()) + form.requestNumber().map(number -> "  " + number).orElse(""));
    pair(
        "maintenance.field.workedOn",
        form.ground() == FormGround.FAULT_CLEARED
            ? text.instant(form.workedAt())
            : text.date(form.workedOn()));
    pair("maintenance.field.system", form.entries().system());
    pair("maintenance.field.fault", form.entries().fault());
    pair("maintenance.field.done", form.entries().done());
    pair("maintenance.field.parts", form.entries().parts());
    pair("maintenance.field.people", form.entries().people());
  }

  private void looked() {
    if (record.checks().isEmpty()) {
      return;
    }
    lines.section(text.of("maintenance.test-record"));
    lines.add(
        Kind.HEAD,
        text.of("routine.field.item"),
        text.of("maintenance.field.system"),
        text.of("routine.field.outcome"),
        text.of("routine.field.found"));
    for (CheckView check : record.checks()) {
      lines.add(
          Kind.ROW,
          check.names().in(text.language()),
          check.deviceClass().map(text::of).orElse(""),
          text.of(check.outcome()),
          check.note().orElse(""));
    }
  }

  private void measured() {
    if (record.measures().isEmpty()) {
      return;
    }
    lines.section(text.of("routine.measures"));
    lines.add(
        Kind.HEAD,
        text.of("routine.field.measured"),
        text.of("routine.field.value"),
        text.of("routine.field.limits"),
        text.of("routine.field.outcome"));
    for (Measured measured : record.measures()) {
      lines.add(
          Kind.ROW,
          measured.name(),
          measured.shown(),
          measured.limits(),
          measured
              .passed()
              .map(good -> text.of(good ? "routine.measure.good" : "routine.measure.bad"))
              .orElse(""));
    }
  }

  private void signature() {
    lines.section(text.of("maintenance.signature"));
    form.signed()
        .ifPresentOrElse(
            signed -> {
              pair("work.signer", signed.signer());
              pair("maintenance.field.signedAt", text.instant(signed.signedAt()));
              lines.drawn(text.of("work.signature"), drawn);
              if (signed.onPaper()) {
                blank("maintenance.paper.sign");
              }
              signed.remark().ifPresent(words -> pair("work.remark", words));
              pair("maintenance.field.sha256", signed.sha256());
            },
            () -> blank("maintenance.paper.sign"));
  }

  private void seal() {
    lines.section(text.of("maintenance.seal"));
    form.seal()
        .ifPresentOrElse(
            mark -> {
              pair("maintenance.field.sealer", mark.sealer());
              pair("maintenance.field.sealedOn", text.date(mark.sealedOn()));
              mark.fileName().ifPresent(name -> pair("maintenance.field.sheet", name));
            },
            () -> {
              blank("maintenance.paper.seal");
              for (int i = 0; i < ROOM_FOR_SEAL; i++) {
                lines.add(Kind.TEXT, " ");
              }
              blank("maintenance.paper.day");
            });
  }

  private void blank(String key) {
    lines.add(Kind.PAIR, text.of(key), " ");
  }

  private void pair(String key, String value) {
    lines.add(Kind.PAIR, text.of(key), value.isBlank() ? text.of("maintenance.paper.none") : value);
  }
}
