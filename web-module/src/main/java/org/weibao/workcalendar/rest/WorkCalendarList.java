package org.weibao.workcalendar.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All calendars. */
@Schema(name = "WorkCalendars", description = "All calendars, the public holidays first")
public record WorkCalendarList(List<WorkCalendarAnswer.Summary> calendars) {}
