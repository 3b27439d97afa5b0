package org.weibao.masterimport.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work on files that the caller asked for lately. */
@Schema(description = "Work on files of master data that the caller asked for, the latest first")
public record MasterImportJobList(List<MasterImportJobAnswer> items) {}
