package org.weibao.request;

import java.time.Instant;
import java.util.Optional;
import org.weibao.policy.Payer;

/**
 * A request with what was decided for it.
 *
 * @param deviceModel of the device, or what was said of the product where no device is named
 * @param ownerPhone masked; see {@link RequestService#ownerPhone}
 * @param serviceCase empty for those who are not to know who pays
 * @param payer likewise
 * @param late the arrival limit passed without an arrival, or the arrival came after it
 * @param closable whether it stands so that {@link RequestService#close} may be asked for; see
 *     {@link RequestClosing}
 * @param visitable whether a visit can be recorded now
 * @param replayed whether this answers a repeated call
 */
public record RequestView(
    long id,
    String number,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    Optional<String> ownerName,
    Optional<String> ownerPhone,
    Optional<String> deviceSerial,
    Optional<String> deviceModel,
    Optional<String> deviceModelEn,
    Optional<String> location,
    String demand,
    Urgency urgency,
    Optional<EmergencyGround> emergencyGround,
    Instant receivedAt,
    Instant registeredAt,
    String registeredByName,
    RequestSource source,
    Optional<String> registerNumber,
    RequestStatus status,
    Optional<String> serviceCase,
    Optional<Payer> payer,
    Optional<Instant> arrivalDueAt,
    Optional<Instant> arrivedAt,
    Optional<Instant> doneAt,
    Optional<Instant> closedAt,
    int version,
    boolean late,
    boolean closable,
    boolean visitable,
    boolean replayed) {

  /** Without the service case and who pays, which partners outside do not see. */
  RequestView forPropertyCenter() {
    return new RequestView(
        id,
        number,
        projectId,
        projectCode,
        projectName,
        projectNameEn,
        roomLabel,
        ownerName,
        ownerPhone,
        deviceSerial,
        deviceModel,
        deviceModelEn,
        location,
        demand,
        urgency,
        emergencyGround,
        receivedAt,
        registeredAt,
        registeredByName,
        source,
        registerNumber,
        status,
        Optional.empty(),
        Optional.empty(),
        arrivalDueAt,
        arrivedAt,
        doneAt,
        closedAt,
        version,
        late,
        closable,
        visitable,
        replayed);
  }
}
