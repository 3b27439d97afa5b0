package org.weibao.idempotency;

/**
 * What came of a submission.
 *
 * @param result what the work returned, now or the first time
 * @param repeated whether the work had been done before and was not done again
 */
public record Outcome(String result, boolean repeated) {}
