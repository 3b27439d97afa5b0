package org.weibao.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * A device as whoever stands before it may see it: nothing of owners, people or numbers.
 *
 * @param openStage where an open request about it stands; empty if there is none
 * @param openSince when that was received
 */
public record PublicDevice(
    String modelName,
    String modelNameEn,
    String projectName,
    String projectNameEn,
    Optional<String> location,
    Optional<RequestStage> openStage,
    Optional<Instant> openSince) {}
