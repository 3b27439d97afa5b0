package org.weibao.repair.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fault records of a request. */
@Schema(description = "Fault records of a request, the first first")
public record FaultRecordList(List<FaultRecordAnswer> items) {}
