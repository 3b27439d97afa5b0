package org.weibao.security;

import java.time.Instant;

/**
 * A session that is open.
 *
 * @param device browser and device in words
 * @param lastSeenAt to the minute
 */
public record SessionView(
    long id, Instant startedAt, Instant lastSeenAt, String origin, String device) {}
