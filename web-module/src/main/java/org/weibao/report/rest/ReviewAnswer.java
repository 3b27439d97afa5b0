package org.weibao.report.rest;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.rest.ApprovalAnswer;
import org.weibao.kernel.DecisionStep;
import org.weibao.report.ReportReview;

/** How the review of a monthly report F4 stands. */
@Schema(
    name = "MonthlyReportReview",
    description = "How the review of a monthly report F4 stands (S01-5.1.4-b)")
public record ReviewAnswer(
    long projectId,
    @Schema(example = "2026-10") String month,
    @Schema(description = "Whether figures have changed, so that it has to be handed in again")
        boolean changed,
    ApprovalAnswer approval,
    @Schema(description = "The entity tag's number") int version) {

  static ReviewAnswer of(
      ReportReview review, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new ReviewAnswer(
        review.projectId(),
        review.month().toString(),
        review.changed(),
        ApprovalAnswer.of(review.approval(), words, zone),
        review.version());
  }
}
