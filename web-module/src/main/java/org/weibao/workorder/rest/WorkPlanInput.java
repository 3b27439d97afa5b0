package org.weibao.workorder.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.WorkPlan;

/** Who is to come, and when. */
@Schema(name = "NewWorkOrder", description = "Who is to come, and when")
public record WorkPlanInput(
    @Schema(description = "One of ours; or else the three fields of a crew from outside")
        Long technicianId,
    @Schema(description = "Others of ours who go along; whoever is named first above leads")
        List<Long> mates,
    @Size(max = OutsideCrew.COMPANY_LENGTH) String crewCompany,
    @Size(max = OutsideCrew.NAME_LENGTH) String crewName,
    @Size(max = OutsideCrew.PHONE_LENGTH) String crewPhone,
    @Schema(description = "The visit begins within this time") @NotNull OffsetDateTime from,
    @NotNull OffsetDateTime to) {

  /** People are copied. */
  public WorkPlanInput {
    mates = mates == null ? null : List.copyOf(mates);
  }

  WorkPlan command() {
    return plan(technicianId, mates, crewCompany, crewName, crewPhone, from, to);
  }

  static WorkPlan plan(
      Long technicianId,
      List<Long> mates,
      String crewCompany,
      String crewName,
      String crewPhone,
      OffsetDateTime from,
      OffsetDateTime to) {
    boolean crew = crewCompany != null || crewName != null || crewPhone != null;
    return new WorkPlan(
        Optional.ofNullable(technicianId),
        crew ? Optional.of(new OutsideCrew(crewCompany, crewName, crewPhone)) : Optional.empty(),
        mates == null ? List.of() : mates,
        from.toInstant(),
        to.toInstant());
  }
}
