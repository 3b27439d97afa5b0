package org.weibao.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.Language;
import org.weibao.report.ReportReviewService;

/** A reviewed report F4, for the property centre to which it goes (S01-5.1.4-c). */
@Named
@RequestScoped
public class ReviewedReportBacking {

  @Inject ReportReviewService reviews;
  @Inject Language language;
  @Inject Attempt attempt;
  @Inject Params params;

  private Optional<Long> projectId;
  private Optional<YearMonth> month;

  @PostConstruct
  void readAddress() {
    projectId = params.number("project");
    month = params.month("month");
  }

  /** An address without project and month leads nowhere. */
  public void load() {
    if (projectId.isEmpty() || month.isEmpty()) {
      Params.answerNotFound();
    }
  }

  /** Month of the report. */
  public YearMonth getMonth() {
    return month.orElse(null);
  }

  /** Sends the report as PDF, or says that it is not reviewed as it stands. */
  public void download() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      reviews.writeReviewedPdf(
          projectId.orElseThrow(), month.orElseThrow(), language.getLocale(), pdf);
    } catch (BusinessException e) {
      attempt.refuse(e);
      return;
    }
    Faces.sendFile(pdf.toByteArray(), "F4-" + month.orElseThrow() + ".pdf", true);
  }
}
