package org.weibao.routine.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits on some days. */
@Schema(name = "RoutineVisits", description = "Visits by day and project")
public record RoutineVisitList(List<RoutineVisitAnswer.Row> items) {}
