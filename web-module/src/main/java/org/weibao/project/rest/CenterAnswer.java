package org.weibao.project.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.CenterView;

/** A property centre with who is there today. */
@Schema(name = "PropertyCenter", description = "A property centre with who is there today")
public record CenterAnswer(
    long id,
    @Schema(example = "PC-LW") String code,
    String name,
    String nameEn,
    long cityId,
    String cityName,
    String cityNameEn,
    String phone,
    String head,
    String maintenanceSupervisor,
    int projects) {

  static CenterAnswer of(CenterView view) {
    return new CenterAnswer(
        view.id(),
        view.code(),
        view.name(),
        view.nameEn(),
        view.cityId(),
        view.cityName(),
        view.cityNameEn(),
        view.phone().orElse(null),
        view.head().orElse(null),
        view.maintenanceSupervisor().orElse(null),
        view.projects());
  }
}
