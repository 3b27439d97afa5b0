package org.weibao.warranty.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.NewCoverage;
import org.weibao.warranty.Side;

/** A row of cover. */
@Schema(name = "NewCoverage", description = "What one side owes for a device")
public record CoverageInput(
    @Schema(description = "Who owes: we the owner, or the supplier us") @NotNull Side side,
    @Schema(description = "What it covers; left out, everything") List<CostClass> costs,
    @Schema(description = "Part that it covers; left out, the whole device")
        @Size(max = NewCoverage.COMPONENT_LENGTH)
        String component,
    @Schema(description = "With what it starts") @NotNull CoverBasis basis,
    @NotNull LocalDate start,
    @Schema(description = "Last day, which counts") @NotNull LocalDate end,
    @Schema(description = "Percent of the cost; left out, all of it", example = "100")
        BigDecimal percent,
    @Schema(description = "Causes that it never covers", example = "[\"HUMAN_DAMAGE\"]")
        List<String> excludes,
    @Schema(
            description = "Contract, letter or invoice that says so",
            example = "合同 SZ-2024-118 附件三")
        @NotNull
        @Size(max = NewCoverage.SOURCE_LENGTH)
        String source,
    @Size(max = NewCoverage.CONDITIONS_LENGTH) String conditions,
    @Schema(description = "Why it is entered") @NotNull @Size(max = NewCoverage.REASON_LENGTH)
        String reason) {

  NewCoverage command() {
    return new NewCoverage(
        side,
        costs == null ? Set.of() : Set.copyOf(costs),
        Optional.ofNullable(component),
        basis,
        start,
        end,
        Objects.requireNonNullElse(percent, BigDecimal.valueOf(100)),
        excludes == null ? Set.of() : Set.copyOf(excludes),
        source,
        Optional.ofNullable(conditions),
        reason);
  }
}
