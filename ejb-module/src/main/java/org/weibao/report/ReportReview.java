package org.weibao.report;

import java.time.YearMonth;
import java.util.List;
import org.weibao.approval.ApprovalView;
import org.weibao.mail.MailView;

/**
 * How the review of a monthly report F4 stands (S01-5.1.4-b).
 *
 * @param version rises with every answer
 * @param changed whether figures of the month have changed since it was handed in, so that it has
 *     to be handed in again
 * @param mails e-mails with the reviewed report, the latest first (S01-5.1.4-c)
 */
public record ReportReview(
    long projectId,
    YearMonth month,
    int version,
    boolean changed,
    ApprovalView approval,
    List<MailView> mails) {}
