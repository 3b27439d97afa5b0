package org.weibao.maintenance.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.maintenance.FormEntries;

/** What stands in a register form. */
@Schema(name = "MaintenanceFormEntries", description = "What stands in a register form")
public record FormEntriesInput(
    @Size(max = FormEntries.SHORT) String system,
    @Schema(description = "What was reported or tested") @Size(max = FormEntries.LONG) String fault,
    @Size(max = FormEntries.LONG) String done,
    @Size(max = FormEntries.SHORT) String parts,
    @Size(max = FormEntries.SHORT) String people) {

  FormEntries command() {
    return new FormEntries(system, fault, done, parts, people);
  }
}
