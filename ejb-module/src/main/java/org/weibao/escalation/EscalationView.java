package org.weibao.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An escalation or a leftover.
 *
 * @param leftover whether the works left it undone; otherwise it is about a request
 * @param clause that asks for the opinions; empty while nobody is asked
 * @param answered how many of those who are asked have answered
 */
public record EscalationView(
    long id,
    String number,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    Optional<String> requestNumber,
    boolean leftover,
    Optional<EscalationGround> ground,
    String description,
    Optional<String> owedBy,
    Optional<LocalDate> plannedOn,
    EscalationState state,
    Optional<String> clause,
    Optional<String> policy,
    String raisedByName,
    Instant raisedAt,
    Optional<Instant> escalatedAt,
    long asked,
    long answered,
    Optional<String> result,
    Optional<ReplyForm> reply,
    Optional<String> visitedBy,
    Optional<LocalDate> visitedOn,
    Optional<String> settledByName,
    Optional<Instant> settledAt,
    int version) {}
