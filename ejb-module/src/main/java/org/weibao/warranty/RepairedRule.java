package org.weibao.warranty;

/**
 * What a supplier's cover is after a repair.
 *
 * @param months new months; without meaning for what is left of the original
 * @param source agreement that says so
 */
public record RepairedRule(RepairedCover cover, int months, String source) {}
