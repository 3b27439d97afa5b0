package org.weibao.report.entity;

import java.time.Instant;
import java.util.Optional;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RequestStatus;
import org.weibao.request.Urgency;

/**
 * What reports need of a request.
 *
 * @param repeat whether what it is about was closed shortly before
 * @param place room, or location where no room is named
 */
public record RequestLine(
    String number,
    Optional<String> place,
    String demand,
    Urgency urgency,
    Optional<EmergencyGround> ground,
    String serviceCase,
    RequestStatus status,
    Instant receivedAt,
    Optional<Instant> dueAt,
    Optional<Instant> arrivedAt,
    Optional<Instant> closedAt,
    boolean repeat) {}
