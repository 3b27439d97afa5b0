package org.weibao.escalation.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.escalation.EscalationGround;

/** Why a leftover is put to headquarters. */
@Schema(name = "EscalationGroundInput")
public record GroundInput(@NotNull EscalationGround ground) {}
