package org.weibao.request;

import java.time.Instant;
import java.util.Optional;
import org.weibao.policy.Payer;

/** A request in a list. */
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
    String serviceCase,
    Payer payer,
    RequestSource source,
    Instant receivedAt,
    Optional<Instant> arrivalDueAt,
    Optional<Instant> arrivedAt,
    Optional<Instant> doneAt,
    Optional<Instant> closedAt,
    boolean late) {}
