package org.weibao.repair;

import java.time.Instant;
import java.util.Optional;

/**
 * A visit.
 *
 * @param faultRecord number of the F1 written in it, if one was
 */
public record VisitView(
    long id,
    String requestNumber,
    String technicianName,
    Instant arrivedAt,
    Optional<Instant> leftAt,
    Optional<String> note,
    Optional<String> faultRecord) {}
