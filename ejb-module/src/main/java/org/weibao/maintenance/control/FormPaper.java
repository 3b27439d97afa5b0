package org.weibao.maintenance.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormNeed;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.routine.CheckView;

/** The register form as a paper, with room to sign and to seal. */
public final class FormPaper {

  /** Blank lines for a seal of some four centimetres. */
  private static final int ROOM_FOR_SEAL = 7;

  private final MaintenanceFormView form;
  private final List<CheckView> checks;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private FormPaper(MaintenanceFormView form, List<CheckView> checks, PaperText text) {
    this.form = form;
    this.checks = checks;
    this.text = text;
  }

  /**
   * The paper in a language.
   *
   * @param checks what was looked at on its routine visit, in their order
   */
  public static Sheet of(
      MaintenanceFormView form,
      List<CheckView> checks,
      Locale language,
      ZoneId zone,
      Instant printedAt) {
    return new FormPaper(form, checks, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    work();
    looked();
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
    if (checks.isEmpty()) {
      return;
    }
    lines.section(text.of("maintenance.test-record"));
    lines.add(
        Kind.HEAD,
        text.of("routine.field.item"),
        text.of("maintenance.field.system"),
        text.of("routine.field.outcome"),
        text.of("routine.field.found"));
    for (CheckView check : checks) {
      lines.add(
          Kind.ROW,
          check.names().in(text.language()),
          check.deviceClass().map(text::of).orElse(""),
          text.of(check.outcome()),
          check.note().orElse(""));
    }
  }

  private void signature() {
    lines.section(text.of("maintenance.signature"));
    form.signed()
        .ifPresentOrElse(
            signed -> {
              pair("work.signer", signed.signer());
              pair("maintenance.field.signedAt", text.instant(signed.signedAt()));
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
