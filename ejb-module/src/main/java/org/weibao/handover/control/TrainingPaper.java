package org.weibao.handover.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.weibao.handover.HandoverView.Training;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitView;

/** The record of a training as a paper, or as a part of the paper about a handover. */
public final class TrainingPaper {

  private TrainingPaper() {}

  /** The paper about a training on a visit, in a language. */
  public static Sheet of(
      VisitView visit, Training training, Locale language, ZoneId zone, Instant printedAt) {
    VisitRow row = visit.row();
    PaperText text = new PaperText(language, zone);
    Sheet.Lines lines = new Sheet.Lines();
    add(List.of(training), lines, text);
    lines.add(
        Sheet.Kind.PAIR,
        text.of("routine.field.heldBy"),
        training.recordedByName() + "  " + text.instant(training.recordedAt()));
    return new Sheet(
        text.of("handover.training.paper"),
        text.date(training.heldOn()),
        row.clause() + "  " + visit.policy(),
        row.projectCode() + "  " + text.name(row.projectName(), row.projectNameEn()),
        text.name(row.cityName(), row.cityNameEn()),
        text.of("routine.days", text.date(row.firstDay()), text.date(row.lastDay())),
        text.printed(printedAt),
        lines.all());
  }

  /** Adds trainings with who was there and signed. */
  public static void add(List<Training> trainings, Sheet.Lines lines, PaperText text) {
    lines.section(text.of("handover.trainings"));
    if (trainings.isEmpty()) {
      lines.add(Sheet.Kind.TEXT, text.none());
      return;
    }
    lines.add(
        Sheet.Kind.HEAD,
        text.of("handover.field.heldOn"),
        text.of("handover.field.topic"),
        text.of("handover.field.trainer"),
        text.of("handover.field.attendees"));
    for (Training training : trainings) {
      lines.add(
          Sheet.Kind.ROW,
          text.date(training.heldOn()),
          training.topic(),
          training.trainer(),
          training.attendees().stream()
              .map(
                  one ->
                      text.of(one.signed() ? "handover.signed" : "handover.unsigned", one.name()))
              .collect(Collectors.joining("\n")));
    }
  }
}
