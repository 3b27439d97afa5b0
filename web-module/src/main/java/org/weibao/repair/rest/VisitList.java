package org.weibao.repair.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits of a request. */
@Schema(description = "Visits of a request, the first first")
public record VisitList(List<VisitAnswer> items) {}
