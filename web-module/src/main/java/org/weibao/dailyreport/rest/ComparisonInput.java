package org.weibao.dailyreport.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dailyreport.RegisterComparison;

/** A confirmation that register and vouchers were compared. */
@Schema(name = "RegisterConfirmation", description = "Register and vouchers were compared (S04-18)")
public record ComparisonInput(@Size(max = RegisterComparison.NOTE_LENGTH) String note) {}
