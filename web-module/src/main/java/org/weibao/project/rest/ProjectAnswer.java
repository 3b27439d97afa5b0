package org.weibao.project.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.ProjectView;
import org.weibao.project.TeamStatus;

/** A project with the facts that decide its service cases today. */
@Schema(name = "Project", description = "A project with the facts in force today")
public record ProjectAnswer(
    long id,
    @Schema(example = "P001") String code,
    String name,
    String nameEn,
    String cityName,
    String cityNameEn,
    String propertyCenterName,
    String propertyCenterNameEn,
    LocalDate completedOn,
    LocalDate handedOverOn,
    LocalDate movedInOn,
    LocalDate warrantyEndsOn,
    @Schema(description = "Whether the project's team still works there") TeamStatus teamStatus,
    @Schema(description = "Arrival limit of the contract, calendar hours")
        Integer contractArrivalHours) {

  static ProjectAnswer of(ProjectView view) {
    return new ProjectAnswer(
        view.id(),
        view.code(),
        view.name(),
        view.nameEn(),
        view.cityName(),
        view.cityNameEn(),
        view.propertyCenterName(),
        view.propertyCenterNameEn(),
        view.completedOn().orElse(null),
        view.handedOverOn().orElse(null),
        view.movedInOn().orElse(null),
        view.warrantyEndsOn().orElse(null),
        view.teamStatus().orElse(null),
        view.contractArrivalHours().orElse(null));
  }
}
