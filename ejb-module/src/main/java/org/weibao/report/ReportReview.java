package org.weibao.report;

import java.time.YearMonth;
import org.weibao.approval.ApprovalView;

/**
 * How the review of a monthly report F4 stands (S01-5.1.4-b).
 *
 * @param version rises with every answer
 * @param changed whether figures of the month have changed since it was handed in, so that it has
 *     to be handed in again
 */
public record ReportReview(
    long projectId, YearMonth month, int version, boolean changed, ApprovalView approval) {}
