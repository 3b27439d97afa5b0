package org.weibao.routine;

/**
 * Routine visits of a time.
 *
 * @param planned all that were asked for
 * @param held of these, in their period
 * @param heldLate of these, after it
 * @param missed of these, by nobody
 */
public record RoutineCounts(int planned, int held, int heldLate, int missed) {}
