package org.weibao.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.policy.VersionState;

/**
 * A version of a price list.
 *
 * @param number counts from 1
 * @param validFrom first day of service that it holds for; empty until somebody proposes one
 * @param validUntil last such day, as far as it is known
 * @param writtenBy id of the person; whoever it is never approves it
 * @param version to say what the caller has seen
 * @param lines how many lines it has
 */
public record PriceVersionView(
    long id,
    int number,
    VersionState state,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    Optional<String> note,
    long writtenBy,
    String writtenByName,
    Instant writtenAt,
    Optional<String> decidedByName,
    Optional<Instant> decidedAt,
    Optional<String> reason,
    int version,
    int lines) {}
