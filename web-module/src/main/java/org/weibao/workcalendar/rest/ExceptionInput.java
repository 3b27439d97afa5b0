package org.weibao.workcalendar.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.calendar.DayKind;
import org.weibao.workcalendar.WorkCalendarService;

/** A day that is to differ from its weekday. */
@Schema(name = "WorkCalendarExceptionInput", description = "A day that is to differ")
public record ExceptionInput(
    @Schema(description = "From tomorrow on") @NotNull LocalDate day,
    @NotNull DayKind kind,
    @Schema(
            description = "Open time of a worked day; missing for the usual",
            example = "09:00-12:00, 13:00-18:00")
        @Size(max = 100)
        String hours,
    @NotBlank @Size(max = WorkCalendarService.REASON_LENGTH) String reason) {}
