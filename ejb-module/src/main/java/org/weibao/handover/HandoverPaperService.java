package org.weibao.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.handover.control.TrainingPaper;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.report.PaperText;
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
    PaperText text = new PaperText(language, clock.getZone());
    Sheet.Lines lines = new Sheet.Lines();
    course(view, lines, text);
    TrainingPaper.add(view.trainings(), lines, text);
    items(view, lines, text);
    plan(view, lines, text);
    new Sheet(
            text.of("handover.paper.title"),
            text.of(row.state()),
            row.clause() + "  " + view.policy(),
            site.code() + "  " + text.name(site.name(), site.nameEn()),
            text.of(
                "report.center",
                text.name(site.centerName(), site.centerNameEn()),
                text.name(site.cityName(), site.cityNameEn())),
            text.of("handover.paper.due", text.date(row.dueOn())),
            text.printed(clock.instant()),
            lines.all())
        .write(language, out);
  }

  private void course(HandoverView view, Sheet.Lines lines, PaperText text) {
    HandoverRow row = view.row();
    lines
        .section(text.of("handover.course"))
        .add(
            Sheet.Kind.PAIR,
            text.of("handover.field.kind"),
            text.of(row.kind()) + "  " + text.date(row.eventOn()))
        .add(
            Sheet.Kind.PAIR,
            text.of("handover.field.talks"),
            row.talksOn()
                .map(day -> text.date(day) + "  " + view.talksWith().orElse(""))
                .orElseGet(text::none))
        .add(
            Sheet.Kind.PAIR,
            text.of("handover.field.person"),
            view.personName()
                .map(name -> name + "  " + view.personPhone().orElse(""))
                .orElseGet(text::none))
        .add(
            Sheet.Kind.PAIR,
            text.of("handover.field.closed"),
            view.closedAt()
                .map(at -> view.closedByName().orElse("") + "  " + text.instant(at))
                .orElseGet(text::none))
        .add(
            Sheet.Kind.PAIR,
            text.of("handover.field.missing"),
            Optional.of(
                    row.missing().stream()
                        .map(part -> text.of(part.part()) + " " + part.clause())
                        .collect(Collectors.joining("\n")))
                .filter(found -> !found.isEmpty())
                .orElseGet(text::none));
  }

  private void items(HandoverView view, Sheet.Lines lines, PaperText text) {
    lines.section(text.of("handover.items"));
    if (view.items().isEmpty()) {
      lines.add(Sheet.Kind.TEXT, text.none());
      return;
    }
    lines.add(
        Sheet.Kind.HEAD,
        text.of("handover.field.part"),
        text.of("handover.field.content"),
        text.of("handover.field.plannedOn"),
        text.of("handover.field.handedOn"));
    for (HandoverView.Item item : view.items()) {
      lines.add(
          Sheet.Kind.ROW,
          text.of(item.kind()),
          item.content(),
          text.date(item.plannedOn()),
          item.handedOn()
              .map(day -> text.date(day) + "\n" + item.handedTo().orElse(""))
              .orElseGet(text::none));
    }
  }

  private void plan(HandoverView view, Sheet.Lines lines, PaperText text) {
    lines.section(text.of("handover.plan"));
    if (view.plans().isEmpty()) {
      lines.add(Sheet.Kind.TEXT, text.none());
      return;
    }
    HandoverView.Plan plan = view.plans().get(0);
    lines
        .add(
            Sheet.Kind.PAIR,
            text.of("handover.version", plan.number()),
            plan.writtenByName() + "  " + text.instant(plan.writtenAt()) + "\n" + plan.sha256())
        .add(Sheet.Kind.TEXT, plan.content());
  }
}
