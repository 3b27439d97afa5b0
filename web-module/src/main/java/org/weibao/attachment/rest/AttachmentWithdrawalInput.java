package org.weibao.attachment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file is to be hidden. */
@Schema(name = "AttachmentWithdrawalInput")
public record AttachmentWithdrawalInput(
    @NotBlank @Size(max = 300) @Schema(description = "Stays with the file") String reason) {}
