package org.weibao.request.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.request.VerdictService;

/** What a property centre says of a result. */
@Schema(name = "VerdictInput")
public record VerdictInput(
    @Size(max = VerdictService.COMMENT_LENGTH)
        @Schema(description = "What is wrong; needed to open a request again")
        String comment) {}
