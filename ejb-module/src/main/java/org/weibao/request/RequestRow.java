package org.weibao.request;

import java.time.Instant;
import java.util.Optional;

/**
 * A request in a list.
 *
 * @param serviceCase empty for those who are not to know who pays
 */
public record RequestRow(
    String number,
    String projectCode,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    String demand,
    Urgency urgency,
    RequestStatus status,
    Optional<String> serviceCase,
    Instant receivedAt,
    Optional<Instant> arrivalDueAt,
    Optional<Instant> arrivedAt,
    boolean late) {}
