package org.weibao.project.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.ProjectArea;
import org.weibao.project.ServiceZone;

/** Where a project lies. */
@Schema(
    name = "ProjectArea",
    description = "Where a project lies, on which limits of arrival may depend; null is unknown")
public record ProjectAreaBody(
    @Schema(example = "URBAN") ServiceZone zone,
    @Schema(description = "Kilometres from the service centre by road", example = "35.5")
        BigDecimal distanceKm) {

  static ProjectAreaBody of(ProjectArea area) {
    return new ProjectAreaBody(area.zone().orElse(null), area.distanceKm().orElse(null));
  }

  Optional<ServiceZone> optionalZone() {
    return Optional.ofNullable(zone);
  }

  Optional<BigDecimal> optionalDistance() {
    return Optional.ofNullable(distanceKm);
  }
}
