package org.weibao.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A stretch in which a contact answers the phone.
 *
 * @param contactId contact of the project
 * @param weekday each week on that day; or
 * @param day on that date, in the stead of its weekday's shifts
 * @param from first minute
 * @param to first minute that no longer belongs to it; not after {@code from} it is on the next day
 */
public record NewShift(
    long contactId,
    Optional<DayOfWeek> weekday,
    Optional<LocalDate> day,
    LocalTime from,
    LocalTime to) {}
