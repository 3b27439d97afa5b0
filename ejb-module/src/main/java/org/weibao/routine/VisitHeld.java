package org.weibao.routine;

import java.time.LocalDate;

/**
 * Said within the transaction when somebody has written a routine visit down.
 *
 * @param day on which somebody was there
 */
public record VisitHeld(long visitId, long projectId, LocalDate day) {}
