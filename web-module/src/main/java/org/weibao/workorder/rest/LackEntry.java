package org.weibao.workorder.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.qualification.QualificationLack;

/** A qualification that somebody needs and has not. */
@Schema(name = "QualificationLack", description = "A qualification that somebody needs and lacks")
public record LackEntry(
    @Schema(example = "LOW_VOLTAGE") String kind,
    String name,
    String nameEn,
    @Schema(description = "Last day of the certificate that he had; none if he had none")
        LocalDate endedOn) {

  static List<LackEntry> of(List<QualificationLack> lacks) {
    return lacks.stream()
        .map(
            lack ->
                new LackEntry(
                    lack.kind(),
                    lack.names().chinese(),
                    lack.names().english(),
                    lack.endedOn().orElse(null)))
        .toList();
  }
}
