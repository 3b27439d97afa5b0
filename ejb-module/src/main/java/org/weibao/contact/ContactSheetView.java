package org.weibao.contact;

import java.time.Instant;
import java.util.Optional;

/**
 * A list as it was sent to a property centre.
 *
 * @param number version of the list, counted within the project
 * @param sha256 hash of what stands in it
 */
public record ContactSheetView(
    long projectId,
    int number,
    ContactLines lines,
    String sha256,
    String clause,
    String policy,
    String sentByName,
    Instant sentAt,
    Optional<String> receivedByName,
    Optional<Instant> receivedAt) {}
