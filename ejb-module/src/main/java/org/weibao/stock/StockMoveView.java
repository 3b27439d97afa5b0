package org.weibao.stock;

import java.time.Instant;
import java.util.Optional;

/**
 * One move of the book.
 *
 * @param serial of the device; empty for goods that are kept by quantity
 * @param modelCode code of the device's model, or of the goods
 */
public record StockMoveView(
    long id,
    Optional<String> serial,
    String modelCode,
    long quantity,
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
