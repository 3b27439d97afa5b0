package org.weibao.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That a visit was put on another day. */
public record MoveView(
    LocalDate from,
    LocalDate to,
    MoveReason reason,
    Optional<String> note,
    String byName,
    Instant at) {}
