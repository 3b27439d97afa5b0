package org.weibao.contact.rest;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.NewShift;

/** A shift as it is to be. */
@Schema(name = "RosterShiftInput", description = "On a weekday or on a date")
public record ShiftInput(
    @NotNull Long contactId,
    DayOfWeek weekday,
    LocalDate day,
    @Schema(type = SchemaType.STRING, example = "08:00") @NotNull LocalTime from,
    @Schema(
            type = SchemaType.STRING,
            example = "20:00",
            description = "Not after the beginning: on the next day")
        @NotNull
        LocalTime to) {

  NewShift shift() {
    return new NewShift(
        contactId, Optional.ofNullable(weekday), Optional.ofNullable(day), from, to);
  }
}
