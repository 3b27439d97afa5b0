package org.weibao.kernel.rest;

import java.time.OffsetDateTime;
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
    @Schema(description = "One entry for each value at fault") List<Entry> errors,
    @Schema(description = "With status 412: who changed the thing since the version in If-Match")
        String changedBy,
    @Schema(description = "With status 412: when it was last changed") OffsetDateTime changedAt,
    @Schema(description = "With status 412: what differs from the version in If-Match")
        List<Changed> changes) {

  /** Who was faster, when, and what he changed. */
  public record Meanwhile(String by, OffsetDateTime at, List<Changed> changes) {}

  /** A field that somebody else changed; personal data as the caller may see them. */
  @Schema(name = "ProblemChange")
  public record Changed(
      @Schema(
              description = "Name of the field; of a part with its kind in front",
              example = "displayName")
          String field,
      @Schema(description = "The field in the language asked for", example = "Name") String label,
      @Schema(description = "What stood there, in words; missing for nothing") String from,
      @Schema(description = "What stands there now, in words; missing for nothing") String to) {}

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
