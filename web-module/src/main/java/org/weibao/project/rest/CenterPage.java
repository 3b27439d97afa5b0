package org.weibao.project.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Property centres that fit. */
@Schema(description = "Property centres that fit, by code")
public record CenterPage(
    List<CenterAnswer> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {}
