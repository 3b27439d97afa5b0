package org.weibao.workcalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.calendar.DayKind;

/**
 * A dated exception that a person entered.
 *
 * @param hours open time; empty for a closed day, or for the usual hours of a worked one
 * @param sinceVersion first version of the calendar that has it
 * @param withdrawnByName who took it back, if anybody did
 * @param version to be seen by whoever withdraws it
 */
public record ExceptionView(
    long id,
    String calendar,
    LocalDate day,
    DayKind kind,
    String hours,
    String reason,
    int sinceVersion,
    String enteredByName,
    Instant enteredAt,
    Optional<String> withdrawnByName,
    Optional<Instant> withdrawnAt,
    int version) {}
