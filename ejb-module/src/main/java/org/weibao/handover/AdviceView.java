package org.weibao.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a property centre was advised to keep wear parts (S01-5.4.2.1).
 *
 * @param parts which ones; empty for wear parts in general
 * @param advisedByName who did it; the product where the warranty's end did
 */
public record AdviceView(
    long id,
    long projectId,
    String projectName,
    String projectNameEn,
    LocalDate warrantyEnded,
    Optional<String> parts,
    String clause,
    String policy,
    String advisedByName,
    Instant advisedAt,
    Optional<String> receivedByName,
    Optional<Instant> receivedAt) {}
