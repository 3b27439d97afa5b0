package org.weibao.privacy.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.privacy.ErasureResult;

/** What an erasure changed. */
@Schema(name = "PersonalDataErased", description = "What an erasure changed")
public record ErasureAnswer(
    @Schema(description = "Requests that name the owner no more") int requests,
    @Schema(description = "Rooms that name the owner no more") int rooms,
    @Schema(description = "Entries of the trail whose personal part was blanked") int entries,
    @Schema(description = "Requests that stay: open, or received on the day or later") int kept) {

  static ErasureAnswer of(ErasureResult result) {
    return new ErasureAnswer(result.requests(), result.rooms(), result.entries(), result.kept());
  }
}
