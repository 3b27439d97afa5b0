package org.weibao.device.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Device models that fit. */
@Schema(description = "Device models that fit, by code")
public record ModelPage(
    List<ModelAnswer> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {}
