package org.weibao.report.control;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.weibao.project.ProjectView;
import org.weibao.report.PaperText;

/** The texts above the table of a report, by the names that the templates use. */
final class ReportHeader {

  /** Name of the title. */
  static final String TITLE = "title";

  private ReportHeader() {}

  /**
   * Of a project's month.
   *
   * @param title key of the form's title
   * @param form key of the form's code
   * @param asOf line that says up to when, or for whom
   */
  static Map<String, String> of(
      PaperText text,
      String title,
      String form,
      ProjectView project,
      YearMonth month,
      String asOf,
      Instant printedAt) {
    return Map.of(
        TITLE,
        text.of(title),
        "form",
        text.of(form),
        "month",
        text.month(month),
        "project",
        project.code() + "  " + text.name(project.name(), project.nameEn()),
        "center",
        text.of(
            "report.center",
            text.name(project.propertyCenterName(), project.propertyCenterNameEn()),
            text.name(project.cityName(), project.cityNameEn())),
        "asOf",
        asOf,
        "printed",
        text.printed(printedAt));
  }
}
