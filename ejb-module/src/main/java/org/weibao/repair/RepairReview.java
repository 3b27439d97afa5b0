package org.weibao.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.AskApproval;
import org.weibao.approval.CaseState;
import org.weibao.approval.DecideApproval;
import org.weibao.approval.NewApproval;
import org.weibao.kernel.CallContext;
import org.weibao.policy.PolicyFacts;
import org.weibao.repair.entity.FaultRecord;

/** The review of fault records F1 by those whom the project's rules ask (S01-4-3-a). */
@ApplicationScoped
public class RepairReview {

  private static final String REVIEW = "repair.review";

  @Inject ApprovalService approvals;

  /** Puts a stored record to people. Their work lists show it; they are not told of each one. */
  void open(FaultRecord record, String requestNumber, long requestId) {
    approvals.open(
        new NewApproval(
            approvals.plan(
                new AskApproval(
                    FaultRecord.DOCUMENT, record.projectId(), REVIEW, PolicyFacts.none())),
            record.id(),
            record.number(),
            "/requests/view?number=" + requestNumber,
            new NewApproval.Subject("request_id", requestId),
            record.content(),
            true,
            false),
        record.technicianId());
  }

  /** One who is asked found the record right; whether nobody else is asked. */
  boolean agreed(FaultRecord record, CallContext context) {
    return approvals
            .decide(
                new DecideApproval(
                    FaultRecord.DOCUMENT, record.id(), Answer.AGREED, "", record.content()),
                context)
            .state()
        == CaseState.AGREED;
  }

  /** The review of a record. */
  ApprovalView of(long recordId) {
    return approvals.find(FaultRecord.DOCUMENT, recordId).orElseThrow();
  }
}
