package org.weibao.escalation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.escalation.EscalationService;

/** An opinion or a note. */
@Schema(name = "EscalationTextInput")
public record TextInput(@NotBlank @Size(max = EscalationService.TEXT_LENGTH) String text) {}
