package org.weibao.policy;

/**
 * How often somebody comes without being called.
 *
 * @param times visits in each period
 * @param per name of the period: WEEK, HALF_MONTH, MONTH
 */
public record Rhythm(int times, String per) {}
