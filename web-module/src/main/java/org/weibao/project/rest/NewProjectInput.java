package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.ProjectData;
import org.weibao.project.TeamStatus;

/** A project to take on. */
@Schema(description = "A project to take on, with where its team stands")
public record NewProjectInput(
    @Schema(example = "P013", description = "Capitals, digits and hyphens, unique")
        @NotBlank
        @Size(max = ProjectData.CODE_LENGTH)
        String code,
    @NotBlank @Size(max = ProjectData.NAME_LENGTH) String name,
    @NotBlank @Size(max = ProjectData.NAME_LENGTH) String nameEn,
    @Schema(description = "The project lies in the city of its property centre") @NotNull
        Long propertyCenterId,
    @Schema(description = "From the completion on; without a completion, from today") @NotNull
        TeamStatus teamStatus,
    @Schema(description = "Completion of the works") LocalDate completedOn,
    LocalDate handedOverOn,
    LocalDate movedInOn,
    @Schema(description = "Last day of the warranty") LocalDate warrantyEndsOn,
    @Schema(
            type = SchemaType.STRING,
            example = "128000.50",
            description = "Money held back until the warranty is over, in yuan")
        BigDecimal retentionAmount,
    LocalDate retentionEndsOn) {

  ProjectData data() {
    return new ProjectInput(
            code,
            name,
            nameEn,
            propertyCenterId,
            completedOn,
            handedOverOn,
            movedInOn,
            warrantyEndsOn,
            retentionAmount,
            retentionEndsOn)
        .data();
  }
}
