package org.weibao.request;

import java.time.Instant;
import java.util.Optional;
import org.weibao.clock.ClockEventKind;

/** One event of a request's clock; goal in calendar hours. */
public record ClockEventView(
    ClockTarget target,
    ClockEventKind kind,
    Instant at,
    Optional<Integer> goalHours,
    Optional<String> clause,
    String personName) {}
