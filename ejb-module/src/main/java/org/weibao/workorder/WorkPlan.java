package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;

/**
 * Who is to come, and when.
 *
 * @param technicianId one of ours; or else a crew from outside
 * @param from begin of the time in which the visit begins
 * @param to its end
 */
public record WorkPlan(
    Optional<Long> technicianId, Optional<OutsideCrew> crew, Instant from, Instant to) {}
