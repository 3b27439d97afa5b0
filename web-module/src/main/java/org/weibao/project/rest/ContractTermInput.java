package org.weibao.project.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.AddContractTerm;

/** What a contract says of emergencies. */
@Schema(description = "Arrival limit of the contract for emergencies; both days count")
public record ContractTermInput(
    @Schema(description = "Calendar hours") @NotNull @Min(1) @Max(AddContractTerm.MOST_HOURS)
        Integer hours,
    @Schema(example = "GZ-2024-017, annex 3") @NotBlank @Size(max = AddContractTerm.SOURCE_LENGTH)
        String source,
    @NotNull LocalDate from,
    LocalDate to) {

  AddContractTerm term() {
    return new AddContractTerm(hours, source, from, Optional.ofNullable(to));
  }
}
