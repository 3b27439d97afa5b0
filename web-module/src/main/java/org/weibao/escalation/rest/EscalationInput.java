package org.weibao.escalation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.escalation.EscalationGround;
import org.weibao.escalation.RaiseEscalation;

/** A request to put to headquarters, or a leftover of the works. */
@Schema(name = "EscalationInput")
public record EscalationInput(
    @Schema(description = "Request that it is about; without one it is a leftover of the works")
        @Size(max = 20)
        String requestNumber,
    @Schema(description = "Project of a leftover") Long projectId,
    @Schema(
            description =
                "Needed with a request; a leftover without one only waits in the register")
        EscalationGround ground,
    @NotBlank @Size(max = RaiseEscalation.DESCRIPTION_LENGTH) String description,
    @Schema(description = "Who owes a leftover") @Size(max = RaiseEscalation.OWED_BY_LENGTH)
        String owedBy,
    @Schema(description = "Day on which a leftover is to be done") LocalDate plannedOn) {

  RaiseEscalation command() {
    return new RaiseEscalation(
        Optional.ofNullable(requestNumber),
        Optional.ofNullable(projectId),
        Optional.ofNullable(ground),
        description,
        Optional.ofNullable(owedBy),
        Optional.ofNullable(plannedOn));
  }
}
