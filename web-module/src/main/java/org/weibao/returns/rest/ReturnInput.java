package org.weibao.returns.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.returns.OpenReturn;

/** A form F2 for factory repair. */
@Schema(name = "NewReturn", description = "A form F2 for factory repair (S01-5.2.1-a)")
public record ReturnInput(
    @Schema(description = "The F1 that found the device damaged", example = "FR2611-000007")
        @NotBlank
        @Size(max = 20)
        String faultRecordNumber,
    @NotBlank @Size(max = 60) String deviceSerial,
    @Schema(description = "What the maker is told") @NotBlank @Size(max = OpenReturn.FAULT_LENGTH)
        String faultText,
    @Schema(description = "Whether the department bears the repair fee (S01-5.2.1-c)") @NotNull
        Boolean wePayRepairFee,
    @Schema(
            type = SchemaType.STRING,
            description = "Expected fee in yuan, exactly when we pay",
            example = "128.50")
        BigDecimal repairFee) {

  OpenReturn command() {
    return new OpenReturn(
        faultRecordNumber, deviceSerial, faultText, wePayRepairFee, Optional.ofNullable(repairFee));
  }
}
