package org.weibao.escalation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How something that was followed ended.
 *
 * @param result what came of it
 * @param reply how a complaining customer was told
 * @param visitedBy who visited a complaining customer
 * @param visitedOn when
 */
public record SettleEscalation(
    String result,
    Optional<ReplyForm> reply,
    Optional<String> visitedBy,
    Optional<LocalDate> visitedOn) {}
