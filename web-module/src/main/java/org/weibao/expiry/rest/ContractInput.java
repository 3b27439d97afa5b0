package org.weibao.expiry.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.expiry.NewContract;

/** From when to when a maintenance contract runs. */
@Schema(
    name = "NewMaintenanceContract",
    description = "From when to when a maintenance contract runs; both days count")
public record ContractInput(
    @Schema(example = "WB-2026-017") String number, LocalDate startsOn, LocalDate endsOn) {

  NewContract contract() {
    return new NewContract(number, startsOn, endsOn);
  }
}
