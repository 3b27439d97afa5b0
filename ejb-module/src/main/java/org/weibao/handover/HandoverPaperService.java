package org.weibao.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Messages;
import org.weibao.report.Sheet;

/** The record of a handover as a paper. */
@Stateless
@Guarded
public class HandoverPaperService {

  @Inject HandoverService handovers;
  @Inject Clock clock;

  /**
   * A handover as PDF in a language, as it stands now.
   *
   * @throws BusinessException {@link HandoverProblem#UNKNOWN}
   */
  @Allows("handover.read")
  public void write(long id, Locale language, OutputStream out) {
    HandoverView view = handovers.get(id);
    HandoverRow row = view.row();
    HandoverSite site = row.site();
    boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    Sheet.Lines lines = new Sheet.Lines();
    course(view, lines, language);
    trainings(view, lines, language);
    items(view, lines, language);
    plan(view, lines, language);
    new Sheet(
            text(language, "handover.paper.title"),
            Messages.text(language, row.state()),
            row.clause() + "  " + view.policy(),
            site.code() + "  " + (chinese ? site.name() : site.nameEn()),
            text(
                language,
                "report.center",
                chinese ? site.centerName() : site.centerNameEn(),
                chinese ? site.cityName() : site.cityNameEn()),
            text(language, "handover.paper.due", date(language, row.dueOn())),
            text(language, "report.printed", at(language, clock.instant())),
            lines.all())
        .write(language, out);
  }

  private void course(HandoverView view, Sheet.Lines lines, Locale language) {
    HandoverRow row = view.row();
    lines
        .section(text(language, "handover.course"))
        .add(
            Sheet.Kind.PAIR,
            text(language, "handover.field.kind"),
            Messages.text(language, row.kind()) + "  " + date(language, row.eventOn()))
        .add(
            Sheet.Kind.PAIR,
            text(language, "handover.field.talks"),
            row.talksOn()
                .map(day -> date(language, day) + "  " + view.talksWith().orElse(""))
                .orElseGet(() -> none(language)))
        .add(
            Sheet.Kind.PAIR,
            text(language, "handover.field.person"),
            view.personName()
                .map(name -> name + "  " + view.personPhone().orElse(""))
                .orElseGet(() -> none(language)))
        .add(
            Sheet.Kind.PAIR,
            text(language, "handover.field.closed"),
            view.closedAt()
                .map(at -> view.closedByName().orElse("") + "  " + at(language, at))
                .orElseGet(() -> none(language)))
        .add(
            Sheet.Kind.PAIR,
            text(language, "handover.field.missing"),
            Optional.of(
                    row.missing().stream()
                        .map(part -> Messages.text(language, part.part()) + " " + part.clause())
                        .collect(Collectors.joining("\n")))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> none(language)));
  }

  private void trainings(HandoverView view, Sheet.Lines lines, Locale language) {
    lines.section(text(language, "handover.trainings"));
    if (view.trainings().isEmpty()) {
      lines.add(Sheet.Kind.TEXT, none(language));
      return;
    }
    lines.add(
        Sheet.Kind.HEAD,
        text(language, "handover.field.heldOn"),
        text(language, "handover.field.topic"),
        text(language, "handover.field.trainer"),
        text(language, "handover.field.attendees"));
    for (HandoverView.Training training : view.trainings()) {
      lines.add(
          Sheet.Kind.ROW,
          date(language, training.heldOn()),
          training.topic(),
          training.trainer(),
          training.attendees().stream()
              .map(
                  one ->
                      text(
                          language,
                          one.signed() ? "handover.signed" : "handover.unsigned",
                          one.name()))
              .collect(Collectors.joining("\n")));
    }
  }

  private void items(HandoverView view, Sheet.Lines lines, Locale language) {
    lines.section(text(language, "handover.items"));
    if (view.items().isEmpty()) {
      lines.add(Sheet.Kind.TEXT, none(language));
      return;
    }
    lines.add(
        Sheet.Kind.HEAD,
        text(language, "handover.field.part"),
        text(language, "handover.field.content"),
        text(language, "handover.field.plannedOn"),
        text(language, "handover.field.handedOn"));
    for (HandoverView.Item item : view.items()) {
      lines.add(
          Sheet.Kind.ROW,
          Messages.text(language, item.kind()),
          item.content(),
          date(language, item.plannedOn()),
          item.handedOn()
              .map(day -> date(language, day) + "\n" + item.handedTo().orElse(""))
              .orElseGet(() -> none(language)));
    }
  }

  private void plan(HandoverView view, Sheet.Lines lines, Locale language) {
    lines.section(text(language, "handover.plan"));
    if (view.plans().isEmpty()) {
      lines.add(Sheet.Kind.TEXT, none(language));
      return;
    }
    HandoverView.Plan plan = view.plans().get(0);
    lines
        .add(
            Sheet.Kind.PAIR,
            text(language, "handover.version", plan.number()),
            plan.writtenByName() + "  " + at(language, plan.writtenAt()) + "\n" + plan.sha256())
        .add(Sheet.Kind.TEXT, plan.content());
  }

  private static String none(Locale language) {
    return text(language, "fact.none");
  }

  private static String date(Locale language, LocalDate day) {
    return DateTimeFormatter.ofPattern(text(language, "format.date"), language).format(day);
  }

  private String at(Locale language, Instant at) {
    return DateTimeFormatter.ofPattern(text(language, "format.instant"), language)
        .format(at.atZone(clock.getZone()));
  }

  private static String text(Locale language, String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }
}
