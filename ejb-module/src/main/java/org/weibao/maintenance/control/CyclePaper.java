package org.weibao.maintenance.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Messages;
import org.weibao.policy.LocalNames;
import org.weibao.policy.PolicyBook;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.routine.CycleRow;

/** The maintenance cycle table as a paper by which technicians work (S12-4.2.1). */
public final class CyclePaper {

  private static final String CLAUSE = "S12-4.2.1";

  private final List<CycleRow> rows;
  private final PolicyBook policies;
  private final Locale language;
  private final Sheet.Lines lines = new Sheet.Lines();

  private CyclePaper(List<CycleRow> rows, PolicyBook policies, Locale language) {
    this.rows = rows;
    this.policies = policies;
    this.language = language;
  }

  /** The paper in a language. */
  public static Sheet of(
      List<CycleRow> rows, PolicyBook policies, Locale language, ZoneId zone, Instant printedAt) {
    return new CyclePaper(rows, policies, language).sheet(zone, printedAt);
  }

  private Sheet sheet(ZoneId zone, Instant printedAt) {
    rows.forEach(this::add);
    if (rows.isEmpty()) {
      lines.section(text("routine.cycle.title"));
      lines.add(Kind.TEXT, text("routine.cycle.none"));
    }
    return new Sheet(
        text("routine.cycle.title"),
        format("format.date", LocalDate.ofInstant(printedAt, zone)),
        CLAUSE,
        place(),
        "",
        "",
        text("report.printed", format("format.instant", printedAt.atZone(zone))),
        lines.all());
  }

  /** The project if it is one, else the cities, which the sections name anyway. */
  private String place() {
    List<String> projects = rows.stream().map(this::project).distinct().toList();
    return projects.size() == 1 ? projects.get(0) : text("routine.cycle.projects", projects.size());
  }

  private void add(CycleRow row) {
    String section = project(row);
    boolean first = lines.all().stream().noneMatch(line -> line.section().equals(section));
    lines.section(section);
    if (first) {
      lines.add(
          Kind.HEAD,
          text("routine.field.visit-kind"),
          text("routine.cycle.field.often"),
          text("routine.cycle.field.last"),
          text("routine.cycle.field.next"));
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
    return text(words.key(), words.arguments().toArray());
  }

  private String occasion(CycleRow.Occasion visit) {
    return format("format.date", visit.day())
        + visit.personName().map(name -> "  " + name).orElse("");
  }

  private String kind(CycleRow row) {
    return row.rule().rule().isEmpty()
        ? text("routine.cycle.case", row.rule().serviceCase())
        : policies.word(row.kind()).map(this::in).orElse(row.kind());
  }

  private String in(LocalNames names) {
    return names.in(language);
  }

  private String project(CycleRow row) {
    boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    String city = chinese ? row.site().cityName() : row.site().cityNameEn();
    String name =
        chinese || row.site().nameEn().isEmpty() ? row.site().name() : row.site().nameEn();
    return city + " · " + row.site().code() + " " + name;
  }

  private String format(String key, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(text(key), language).format(value);
  }

  private String text(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }
}
