package org.weibao.returns.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came back. */
@Schema(name = "NewReceipt", description = "What came back, as inspected")
public record ReceiptInput(
    @Schema(description = "Whether it can be installed again") @NotNull Boolean inOrder,
    @NotBlank @Size(max = 1000) String inspection) {}
