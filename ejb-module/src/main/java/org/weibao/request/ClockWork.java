package org.weibao.request;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the clocks of a changed calendar are reckoned again.
 *
 * @param version of the calendar by which they are reckoned
 * @param total clocks that were open when it began
 * @param done clocks reckoned so far
 * @param moved of these, those whose due time is another now
 * @param finishedAt empty while it is at work
 */
public record ClockWork(
    int version, int total, int done, int moved, Instant startedAt, Optional<Instant> finishedAt) {}
