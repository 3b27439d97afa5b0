package org.weibao.project.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a term holds. */
@Schema(description = "Last day on which the term holds")
public record TermEndInput(@NotNull LocalDate lastDay) {}
