package org.weibao.stock;

import java.time.Instant;
import org.weibao.kernel.CallContext;

/**
 * Why and when something is moved.
 *
 * @param document number of the paper that caused it; null for none
 * @param at when it happened
 */
public record MoveCause(MoveReason reason, String document, Instant at, CallContext context) {}
