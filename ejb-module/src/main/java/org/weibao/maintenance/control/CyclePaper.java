package org.weibao.maintenance.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.PolicyBook;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.routine.CycleRow;

/** The maintenance cycle table as a paper by which technicians work (S12-4.2.1). */
public final class CyclePaper {

  private static final String CLAUSE = "S12-4.2.1";

  private final List<CycleRow> rows;
  private final PolicyBook policies;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private CyclePaper(List<CycleRow> rows, PolicyBook policies, PaperText text) {
    this.rows = rows;
    this.policies = policies;
    this.text = text;
  }

  /** The paper in a language. */
  public static Sheet of(
      List<CycleRow> rows, PolicyBook policies, Locale language, ZoneId zone, Instant printedAt) {
    return new CyclePaper(rows, policies, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    rows.forEach(this::add);
    if (rows.isEmpty()) {
      lines.section(text.of("routine.cycle.title"));
      lines.add(Kind.TEXT, text.of("routine.cycle.none"));
    }
    return new Sheet(
        text.of("routine.cycle.title"),
        text.date(printedAt),
        CLAUSE,
        place(),
        "",
        "",
        text.printed(printedAt),
        lines.all());
  }

  /** The project if it is one, else the cities, which the sections name anyway. */
  private String place() {
    List<String> projects = rows.stream().map(this::project).distinct().toList();
    return projects.size() == 1
        ? projects.get(0)
        : text.of("routine.cycle.projects", projects.size());
  }

  private void add(CycleRow row) {
    String section = project(row);
    boolean first = lines.all().stream().noneMatch(line -> line.section().equals(section));
    lines.section(section);
    if (first) {
      lines.add(
          Kind.HEAD,
          text.of("routine.field.visit-kind"),
          text.of("routine.cycle.field.often"),
          text.of("routine.cycle.field.last"),
          text.of("routine.cycle.field.next"));
    }
    lines.add(
        Kind.ROW,
        kind(row),
        often(row) + "  " + row.contract().orElse(row.rule().clause()),
        row.last().map(this::occasion).orElse(""),
        row.next().map(this::occasion).orElse(""));
  }

  private String often(CycleRow row) {
    DecisionStep words = row.rule().often();
    return text.of(words.key(), words.arguments().toArray());
  }

  private String occasion(CycleRow.Occasion visit) {
    return text.date(visit.day()) + visit.personName().map(name -> "  " + name).orElse("");
  }

  private String kind(CycleRow row) {
    return row.rule().rule().isEmpty()
        ? text.of("routine.cycle.case", row.rule().serviceCase())
        : policies.word(row.kind()).map(names -> names.in(text.language())).orElse(row.kind());
  }

  private String project(CycleRow row) {
    return text.name(row.site().cityName(), row.site().cityNameEn())
        + " · "
        + row.site().code()
        + " "
        + text.name(row.site().name(), row.site().nameEn());
  }
}
