package org.weibao.dueitem;

import java.time.LocalDate;

/**
 * How much of a kind is due on a day; what was cancelled does not count.
 *
 * @param late how many of the open ones are late
 */
public record DueDay(LocalDate day, DueKind kind, long open, long late, long done) {}
