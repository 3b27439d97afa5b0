package org.weibao.handover.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Handovers with what is missing. */
@Schema(name = "Handovers", description = "Open ones first, the most urgent first")
public record HandoverList(List<HandoverAnswer.Row> items) {}
