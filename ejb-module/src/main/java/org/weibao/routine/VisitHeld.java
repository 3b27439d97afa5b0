package org.weibao.routine;

import java.time.LocalDate;

/**
 * Said within the transaction when somebody has written a routine visit down.
 *
 * @param day on which somebody was there
 * @param training whether users were trained, so that no system was tested
 */
public record VisitHeld(long visitId, long projectId, LocalDate day, boolean training) {}
