package org.weibao.intake.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a customer says what he thinks. */
@Schema(name = "OpinionLink")
public record OpinionLinkAnswer(
    @Schema(description = "Path and query below the application; works once") String page) {}
