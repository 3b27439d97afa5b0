package org.weibao.intake;

import java.time.Instant;
import java.util.Optional;
import org.weibao.request.RequestStatus;

/**
 * A request about the same device or room.
 *
 * @param sameDevice whether it is about the same device; otherwise about the same room
 * @param repeat whether it was closed so shortly before the other that the fault has come back
 */
public record RelatedRequest(
    String number,
    String demand,
    RequestStatus status,
    Instant receivedAt,
    Optional<Instant> closedAt,
    boolean sameDevice,
    boolean repeat) {}
