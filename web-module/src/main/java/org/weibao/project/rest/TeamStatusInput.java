package org.weibao.project.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.TeamStatus;

/** Where a team stands from a day on. */
@Schema(description = "Where the project's team stands from a day on")
public record TeamStatusInput(@NotNull TeamStatus status, @NotNull LocalDate from) {}
