package org.weibao.escalation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.escalation.EscalationService;
import org.weibao.escalation.ReplyForm;
import org.weibao.escalation.SettleEscalation;

/** What came of it. */
@Schema(name = "EscalationSettlementInput")
public record SettlementInput(
    @NotBlank @Size(max = EscalationService.TEXT_LENGTH) String result,
    @Schema(description = "How a complaining customer was told, if the pack asks for it")
        ReplyForm reply,
    @Schema(description = "Who visited a complaining customer, if the pack asks for it")
        @Size(max = 120)
        String visitedBy,
    LocalDate visitedOn) {

  SettleEscalation command() {
    return new SettleEscalation(
        result,
        Optional.ofNullable(reply),
        Optional.ofNullable(visitedBy),
        Optional.ofNullable(visitedOn));
  }
}
