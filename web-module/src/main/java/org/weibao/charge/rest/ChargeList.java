package org.weibao.charge.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Charges of a request. */
@Schema(description = "Charges of a request, the first first")
public record ChargeList(List<ChargeAnswer> items) {}
