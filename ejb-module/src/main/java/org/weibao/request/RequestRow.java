package org.weibao.request;

import java.time.Instant;
import java.util.Optional;
import org.weibao.policy.Payer;

/**
 * A request in a list.
 *
 * @param serviceCase empty for those who are not to know who pays
 * @param payer likewise
 */
public record RequestRow(
    String number,
    String projectCode,
    String projectName,
    String projectNameEn,
    String cityName,
    String cityNameEn,
    Optional<String> roomLabel,
    Optional<String> location,
    Optional<String> registerNumber,
    Optional<String> deviceSerial,
    String demand,
    Urgency urgency,
    RequestStatus status,
    Optional<String> serviceCase,
    Optional<Payer> payer,
    RequestSource source,
    Instant receivedAt,
    Optional<Instant> arrivalDueAt,
    Optional<Instant> arrivedAt,
    Optional<Instant> doneAt,
    Optional<Instant> closedAt,
    boolean late) {

  /** Without who pays. */
  RequestRow forPropertyCenter() {
    return new RequestRow(
        number,
        projectCode,
        projectName,
        projectNameEn,
        cityName,
        cityNameEn,
        roomLabel,
        location,
        registerNumber,
        deviceSerial,
        demand,
        urgency,
        status,
        Optional.empty(),
        Optional.empty(),
        source,
        receivedAt,
        arrivalDueAt,
        arrivedAt,
        doneAt,
        closedAt,
        late);
  }
}
