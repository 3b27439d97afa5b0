package org.weibao.returns.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.kernel.rest.Money;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.ReturnView;

/** A return with everything that form F2 holds. */
@Schema(name = "Return", description = "A return to the maker, form F2 (VKWY7.5.1-J02-03-F2)")
public record ReturnAnswer(
    @Schema(example = "RT2611-000003") String number,
    String faultRecordNumber,
    String requestNumber,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    String deviceSerial,
    String modelName,
    String modelNameEn,
    String supplierName,
    String supplierNameEn,
    String faultText,
    boolean wePayRepairFee,
    Money repairFee,
    @Schema(description = "Rules and their version", example = "S01@1") String policy,
    ReturnStatus status,
    @Schema(description = "Who has to decide next") Role waitingFor,
    String requestedByName,
    OffsetDateTime requestedAt,
    @Schema(description = "The supplier's number of the return") String rmaNumber,
    String refusalCode,
    @Schema(description = "What the supplier did") ReturnStatus outcome,
    String outcomeText,
    String replacementSerial,
    OffsetDateTime shippedAt,
    String carrier,
    String trackingNumber,
    String backCarrier,
    String backTrackingNumber,
    OffsetDateTime receivedAt,
    String inspection,
    OffsetDateTime finishedAt,
    List<Step> steps,
    @Schema(description = "Who is informed (S01-5.2.1-b)") List<Role> copies,
    List<Event> history,
    @Schema(description = "The entity tag's number") int version) {

  /** A step of the approvals. */
  @Schema(name = "ReturnStep", description = "A step of the approvals")
  public record Step(
      int order,
      ApprovalAction action,
      Role role,
      @Schema(description = "The rule that asks for the step") String clause,
      Boolean agreed,
      String opinion,
      String decidedByName,
      @Schema(description = "For whom a stand-in decided") String decidedForName,
      OffsetDateTime decidedAt) {}

  /** An entry of the history. */
  @Schema(name = "ReturnEvent", description = "An entry of the history")
  public record Event(
      OffsetDateTime at,
      ReturnStatus status,
      @Schema(description = "Who did it; absent if the supplier did") String personName,
      @Schema(description = "For whom a stand-in did it") String forName,
      String note) {}

  static ReturnAnswer of(ReturnView view, ZoneId zone) {
    return new ReturnAnswer(
        view.number(),
        view.faultRecordNumber(),
        view.requestNumber(),
        view.projectId(),
        view.projectCode(),
        view.projectName(),
        view.projectNameEn(),
        view.deviceSerial(),
        view.modelName(),
        view.modelNameEn(),
        view.supplierName(),
        view.supplierNameEn(),
        view.faultText(),
        view.wePayRepairFee(),
        Money.yuan(view.repairFee().orElse(null)),
        view.policy(),
        view.status(),
        view.waitingFor().orElse(null),
        view.requestedByName(),
        Instants.at(view.requestedAt(), zone),
        view.rmaNumber().orElse(null),
        view.refusalCode().orElse(null),
        view.outcome().orElse(null),
        view.outcomeText().orElse(null),
        view.replacementSerial().orElse(null),
        Instants.at(view.shippedAt(), zone),
        view.carrier().orElse(null),
        view.trackingNumber().orElse(null),
        view.backCarrier().orElse(null),
        view.backTrackingNumber().orElse(null),
        Instants.at(view.receivedAt(), zone),
        view.inspection().orElse(null),
        Instants.at(view.finishedAt(), zone),
        steps(view, zone),
        view.copies(),
        history(view, zone),
        view.version());
  }

  private static List<Step> steps(ReturnView view, ZoneId zone) {
    return view.steps().stream()
        .map(
            step ->
                new Step(
                    step.order(),
                    step.action(),
                    step.role(),
                    step.clause(),
                    step.agreed().orElse(null),
                    step.opinion().orElse(null),
                    step.decidedByName().orElse(null),
                    step.decidedForName().orElse(null),
                    Instants.at(step.decidedAt(), zone)))
        .toList();
  }

  private static List<Event> history(ReturnView view, ZoneId zone) {
    return view.history().stream()
        .map(
            event ->
                new Event(
                    Instants.at(event.at(), zone),
                    event.status(),
                    event.personName().orElse(null),
                    event.forName().orElse(null),
                    event.note().orElse(null)))
        .toList();
  }
}
