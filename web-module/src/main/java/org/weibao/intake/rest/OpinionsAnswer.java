package org.weibao.intake.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What customers said of a service. */
@Schema(name = "Opinions")
public record OpinionsAnswer(List<Card> items) {

  /** One card. */
  @Schema(name = "OpinionCard")
  public record Card(
      @Schema(description = "Level of each item, the higher the better")
          Map<String, Integer> ratings,
      int levels,
      @Schema(description = "Clause that asks for those items") String clause,
      String comment,
      OffsetDateTime givenAt) {}
}
