package org.weibao.servicerecord.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.rest.ApprovalAnswer;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.rest.Instants;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordView;

/** The record of a visit. */
@Schema(name = "ServiceRecord", description = "The record of a visit (S10-2.9)")
public record ServiceRecordAnswer(
    @Schema(description = "Number of the work order") String number,
    String requestNumber,
    long projectId,
    String technician,
    OffsetDateTime finishedAt,
    Boolean solved,
    String faultRecord,
    String signer,
    OffsetDateTime signedAt,
    @Schema(description = "1 to 5, the best") Integer rating,
    String remark,
    RecordState state,
    @Schema(description = "How its signatures stand; not in lists") ApprovalAnswer approval,
    String archivedBy,
    OffsetDateTime archivedAt,
    String archivedWhere,
    @Schema(description = "The entity tag's number") int version) {

  static ServiceRecordAnswer of(ServiceRecordView view, ZoneId zone) {
    return of(view, Optional.empty(), steps -> List.of(), zone);
  }

  static ServiceRecordAnswer of(
      ServiceRecordView view,
      Optional<ApprovalView> approval,
      Function<List<DecisionStep>, List<String>> words,
      ZoneId zone) {
    return new ServiceRecordAnswer(
        view.number(),
        view.requestNumber().orElse(null),
        view.projectId(),
        view.technicianName(),
        Instants.at(view.finishedAt(), zone),
        view.solved().orElse(null),
        view.faultRecord().orElse(null),
        view.signer(),
        Instants.at(view.signedAt(), zone),
        view.rating().orElse(null),
        view.remark().orElse(null),
        view.state(),
        approval.map(found -> ApprovalAnswer.of(found, words, zone)).orElse(null),
        view.archivedByName().orElse(null),
        Instants.at(view.archivedAt(), zone),
        view.archivedWhere().orElse(null),
        view.version());
  }
}
