package org.weibao.privacy;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody read a person's data, took them out, or erased them.
 *
 * @param requestNumber the case where it was read
 * @param call id of the call, as in the trail
 */
public record AccessView(
    long id,
    Instant at,
    AccessKind kind,
    String reader,
    String readerName,
    Optional<String> actingFor,
    Optional<String> origin,
    Optional<String> requestNumber,
    String subject,
    Optional<String> reason,
    String call) {}
