package org.weibao.regulation.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.weibao.kernel.Messages;
import org.weibao.policy.ClauseRule;
import org.weibao.regulation.ClauseView;

/** The register as a table for spreadsheets. */
public final class RegisterCsv {

  /** Tells spreadsheets that the text is UTF-8. */
  private static final char MARK = '\uFEFF';

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "system",
          "section",
          "text",
          "carrier",
          "state",
          "reason",
          "rules",
          "tests",
          "applied",
          "breached",
          "last");

  private RegisterCsv() {}

  /** Writes all rows, with headings and words in a language; times are universal. */
  public static void write(List<ClauseView> clauses, Locale language, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    try (CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL)) {
      printer.printRecord(
          COLUMNS.stream()
              .map(column -> Messages.text(language, "regulation.column." + column))
              .toList());
      for (ClauseView clause : clauses) {
        printer.printRecord(row(clause, language));
      }
    }
  }

  private static Object[] row(ClauseView view, Locale language) {
    return new Object[] {
      view.clause().id(),
      view.systemName().in(language),
      view.clause().section(),
      view.clause().text().in(language),
      Messages.text(language, view.carrier()),
      Messages.text(language, view.state()),
      view.reason().map(reason -> reason.in(language)).orElse(""),
      String.join("; ", view.rules().stream().map(RegisterCsv::rule).toList()),
      view.tests().size(),
      view.use().applied(),
      view.use().breached(),
      view.use().lastAt().map(Object::toString).orElse("")
    };
  }

  private static String rule(ClauseRule rule) {
    return rule.pack() + " " + rule.section() + "/" + rule.rule();
  }
}
