package org.weibao.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.TeamStatus;

/** A project to take on. */
@Schema(description = "A project to take on, with where its team stands")
public record NewProjectInput(
    @Valid @NotNull ProjectInput project,
    @Schema(description = "From the completion on; without a completion, from today") @NotNull
        TeamStatus teamStatus) {}
