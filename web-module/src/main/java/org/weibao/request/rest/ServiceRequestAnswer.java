package org.weibao.request.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.policy.Payer;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** A request with what was decided for it. */
@Schema(name = "ServiceRequest", description = "A request with what was decided for it")
public record ServiceRequestAnswer(
    @Schema(example = "SR2611-000042") String number,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    String roomLabel,
    String ownerName,
    @Schema(
            description = "In full only when one request is read by a role that needs it; logged",
            example = "138****5678")
        String ownerPhone,
    String deviceSerial,
    String deviceModel,
    String deviceModelEn,
    String location,
    String demand,
    Urgency urgency,
    EmergencyGround emergencyGround,
    OffsetDateTime receivedAt,
    OffsetDateTime registeredAt,
    String registeredByName,
    RequestSource source,
    String registerNumber,
    RequestStatus status,
    @Schema(
            description = "Cell of the service-case table; absent for property centres",
            example = "2A")
        String serviceCase,
    Payer payer,
    @Schema(description = "Somebody must be there by then; absent if the rule names no hours")
        OffsetDateTime arrivalDueAt,
    OffsetDateTime arrivedAt,
    OffsetDateTime doneAt,
    OffsetDateTime closedAt,
    @Schema(description = "The arrival limit was missed") boolean late,
    @Schema(description = "The entity tag's number") int version) {

  /** A request with its owner's phone masked. */
  static ServiceRequestAnswer of(RequestView view, ZoneId zone) {
    return of(view, view.ownerPhone(), zone);
  }

  /** A request with its owner's phone as the caller may see it. */
  static ServiceRequestAnswer of(RequestView view, Optional<String> ownerPhone, ZoneId zone) {
    return new ServiceRequestAnswer(
        view.number(),
        view.projectId(),
        view.projectCode(),
        view.projectName(),
        view.projectNameEn(),
        view.roomLabel().orElse(null),
        view.ownerName().orElse(null),
        ownerPhone.orElse(null),
        view.deviceSerial().orElse(null),
        view.deviceModel().orElse(null),
        view.deviceModelEn().orElse(null),
        view.location().orElse(null),
        view.demand(),
        view.urgency(),
        view.emergencyGround().orElse(null),
        Instants.at(view.receivedAt(), zone),
        Instants.at(view.registeredAt(), zone),
        view.registeredByName(),
        view.source(),
        view.registerNumber().orElse(null),
        view.status(),
        view.serviceCase().orElse(null),
        view.payer().orElse(null),
        Instants.at(view.arrivalDueAt(), zone),
        Instants.at(view.arrivedAt(), zone),
        Instants.at(view.doneAt(), zone),
        Instants.at(view.closedAt(), zone),
        view.late(),
        view.version());
  }
}
