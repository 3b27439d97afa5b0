package org.weibao.idempotency.entity;

import java.time.Instant;

/**
 * A submission that was done.
 *
 * @param content digest of what was sent
 * @param outcome where its effect is found
 * @param storedAt when it was done
 */
public record StoredSubmission(String content, String outcome, Instant storedAt) {}
