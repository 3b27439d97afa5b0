package org.weibao.qualification.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.qualification.QualificationService;

/** Why a certificate counts no more. */
@Schema(description = "Why a certificate counts no more")
public record QualificationWithdrawal(
    @NotBlank @Size(max = QualificationService.WHY_LENGTH) String why) {}
