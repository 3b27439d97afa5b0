package org.weibao.dueitem.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dueitem.DueItemService;

/** That something is done. */
@Schema(name = "DueItemDone", description = "That something is done")
public record DoneInput(
    @Schema(description = "What was done, if it is worth keeping")
        @Size(max = DueItemService.NOTE_LENGTH)
        String note) {}
