package org.weibao.workcalendar;

import java.time.LocalDate;
import org.weibao.calendar.DayKind;

/**
 * A day that is to differ from its weekday.
 *
 * @param calendar which one, for example {@code S04/working-hours}
 * @param day from tomorrow on
 * @param kind closed or worked
 * @param hours open time of a worked day as {@code 09:00-12:00, 13:00-18:00}; blank for the usual
 * @param reason why, for everybody to read
 */
public record NewException(
    String calendar, LocalDate day, DayKind kind, String hours, String reason) {}
