package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody did not reach the head of the department and went himself.
 *
 * @param workOrder number of his work order
 * @param policy pack and version by which he went
 */
public record HeadAttemptView(
    String workOrder,
    Instant triedAt,
    HeadChannel channel,
    Optional<String> note,
    String byName,
    Instant recordedAt,
    String clause,
    String policy) {}
