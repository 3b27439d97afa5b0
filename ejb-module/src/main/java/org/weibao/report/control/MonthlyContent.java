package org.weibao.report.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weibao.repair.FaultRecordView;
import org.weibao.report.MonthlyReport;

/**
 * What is reviewed in a monthly report F4: the month's figures and documents. How a document of the
 * month stands today is no part of it, as that goes on after the month.
 */
public final class MonthlyContent {

  private MonthlyContent() {}

  /** By name. */
  public static Map<String, String> of(MonthlyReport report) {
    MonthlyReport.Counts counts = report.counts();
    Map<String, String> content = new HashMap<>();
    content.put("project", String.valueOf(report.project().id()));
    content.put("month", report.month().toString());
    content.put("carriedOver", String.valueOf(counts.carriedOver()));
    content.put("received", String.valueOf(counts.received()));
    content.put("closed", String.valueOf(counts.closed()));
    content.put("open", String.valueOf(counts.open()));
    content.put("emergencies", String.valueOf(counts.emergencies()));
    content.put(
        "cases",
        joined(report.cases().stream().map(c -> c.serviceCase() + "=" + c.received()).toList()));
    content.put(
        "replacements",
        joined(report.replacements().stream().map(FaultRecordView::number).toList()));
    content.put(
        "returns",
        joined(report.returns().stream().map(MonthlyReport.ReturnLine::number).toList()));
    content.put(
        "leftovers",
        joined(report.leftovers().stream().map(MonthlyReport.Leftover::requestNumber).toList()));
    if (report.routine().planned() > 0) {
      // Left out where nothing was planned, so that reports of before read the same.
      content.put(
          "routine",
          report.routine().planned()
              + "/"
              + report.routine().held()
              + "/"
              + report.routine().missed());
    }
    return content;
  }

  private static String joined(List<String> parts) {
    return parts.stream().sorted().collect(Collectors.joining(","));
  }
}
