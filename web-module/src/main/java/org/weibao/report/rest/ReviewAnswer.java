package org.weibao.report.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.rest.ApprovalAnswer;
import org.weibao.kernel.DecisionStep;
import org.weibao.mail.MailState;
import org.weibao.mail.MailView;
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
    @Schema(description = "E-mails with the reviewed report, the latest first (S01-5.1.4-c)")
        List<ReportMail> mails,
    @Schema(description = "The entity tag's number") int version) {

  /** An e-mail with the reviewed report. */
  @Schema(name = "MonthlyReportMail", description = "An e-mail with the reviewed report")
  public record ReportMail(
      List<String> to,
      List<String> copies,
      MailState state,
      OffsetDateTime createdAt,
      OffsetDateTime sentAt,
      @Schema(description = "Why the last attempt failed, in the mail server's words")
          String problem,
      @Schema(description = "Addresses that the mail server refused while it took others")
          List<String> refused) {

    static ReportMail of(MailView mail, ZoneId zone) {
      return new ReportMail(
          mail.to(),
          mail.copies(),
          mail.state(),
          mail.createdAt().atZone(zone).toOffsetDateTime(),
          mail.sentAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null),
          mail.problem().orElse(null),
          mail.refused());
    }
  }

  static ReviewAnswer of(
      ReportReview review, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new ReviewAnswer(
        review.projectId(),
        review.month().toString(),
        review.changed(),
        ApprovalAnswer.of(review.approval(), words, zone),
        review.mails().stream().map(mail -> ReportMail.of(mail, zone)).toList(),
        review.version());
  }
}
