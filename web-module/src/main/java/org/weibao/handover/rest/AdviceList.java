package org.weibao.handover.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.handover.AdviceView;

/** Advice to keep wear parts. */
@Schema(name = "SpareAdviceList", description = "Advice to keep wear parts, the latest first")
public record AdviceList(List<Item> items) {

  /** One advice. */
  @Schema(name = "SpareAdvice", description = "Advice to keep wear parts (S01-5.4.2.1)")
  public record Item(
      long id,
      long projectId,
      LocalDate warrantyEnded,
      String parts,
      String clause,
      String advisedBy,
      OffsetDateTime advisedAt,
      String receivedBy,
      OffsetDateTime receivedAt) {}

  static AdviceList of(List<AdviceView> advice, ZoneId zone) {
    return new AdviceList(
        advice.stream()
            .map(
                one ->
                    new Item(
                        one.id(),
                        one.projectId(),
                        one.warrantyEnded(),
                        one.parts().orElse(null),
                        one.clause(),
                        one.advisedByName(),
                        one.advisedAt().atZone(zone).toOffsetDateTime(),
                        one.receivedByName().orElse(null),
                        one.receivedAt()
                            .map(at -> at.atZone(zone).toOffsetDateTime())
                            .orElse(null)))
            .toList());
  }
}
