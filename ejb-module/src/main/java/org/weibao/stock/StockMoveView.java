package org.weibao.stock;

import java.time.Instant;
import java.util.Optional;

/** One move of the book. */
public record StockMoveView(
    long id,
    String serial,
    String modelCode,
    String fromCode,
    String fromName,
    String fromNameEn,
    String toCode,
    String toName,
    String toNameEn,
    Instant movedAt,
    MoveReason reason,
    Optional<String> document,
    String personName) {}
