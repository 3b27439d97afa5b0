package org.weibao.workorder.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.WorkPlan;
import org.weibao.workorder.WorkReport;

/** Another time or somebody else, and why. */
@Schema(name = "WorkOrderMove", description = "Another time or somebody else, and why")
public record WorkMoveInput(
    Long technicianId,
    List<Long> mates,
    @Size(max = OutsideCrew.COMPANY_LENGTH) String crewCompany,
    @Size(max = OutsideCrew.NAME_LENGTH) String crewName,
    @Size(max = OutsideCrew.PHONE_LENGTH) String crewPhone,
    @NotNull OffsetDateTime from,
    @NotNull OffsetDateTime to,
    @Schema(description = "A code of the rules of dispatch, such as OWNER_ABSENT") @NotBlank
        String reason,
    @Size(max = WorkReport.NOTE_LENGTH) String note) {

  /** People are copied. */
  public WorkMoveInput {
    mates = mates == null ? null : List.copyOf(mates);
  }

  WorkPlan command() {
    return WorkPlanInput.plan(technicianId, mates, crewCompany, crewName, crewPhone, from, to);
  }
}
