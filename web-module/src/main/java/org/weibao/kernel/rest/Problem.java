package org.weibao.kernel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as RFC 9457 describes it. */
@Schema(description = "Why a request was refused (RFC 9457)")
public record Problem(
    @Schema(
            description = "Stable name of the reason",
            example = "urn:weibao:problem:request.already-registered")
        String type,
    @Schema(description = "The status in words", example = "Conflict") String title,
    @Schema(description = "HTTP status", example = "409") int status,
    @Schema(
            description = "The reason in the language asked for",
            example = "Register number 2026-0001 is already in the register of this project.")
        String detail,
    @Schema(description = "Last part of the type", example = "request.already-registered")
        String code,
    @Schema(description = "Finds the call in the log") String requestId,
    @Schema(description = "One entry for each value at fault") List<Entry> errors) {

  /** A value at fault. */
  @Schema(name = "ProblemEntry")
  public record Entry(
      @Schema(description = "JSON field, query parameter or header", example = "demand")
          String field,
      @Schema(description = "Stable name of what is wrong", example = "field.missing") String code,
      @Schema(
              description = "What is wrong, in the language asked for",
              example = "A value is needed.")
          String message) {}
}
