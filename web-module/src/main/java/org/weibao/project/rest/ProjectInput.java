package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.ProjectData;

/** What is written down of a project. */
@Schema(description = "What is written down of a project")
public record ProjectInput(
    @Schema(example = "P013", description = "Capitals, digits and hyphens, unique")
        @NotBlank
        @Size(max = ProjectData.CODE_LENGTH)
        String code,
    @NotBlank @Size(max = ProjectData.NAME_LENGTH) String name,
    @NotBlank @Size(max = ProjectData.NAME_LENGTH) String nameEn,
    @Schema(description = "The project lies in the city of its property centre") @NotNull
        Long propertyCenterId,
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
    return new ProjectData(
        code,
        name,
        nameEn,
        propertyCenterId,
        Optional.ofNullable(completedOn),
        Optional.ofNullable(handedOverOn),
        Optional.ofNullable(movedInOn),
        Optional.ofNullable(warrantyEndsOn),
        Optional.ofNullable(retentionAmount),
        Optional.ofNullable(retentionEndsOn));
  }
}
