package org.weibao.servicerecord.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.servicerecord.ServiceRecordView;

/** Where a record is kept. */
@Schema(name = "ServiceRecordArchive", description = "Where a record is kept from now on")
public record ArchiveInput(@NotBlank @Size(max = ServiceRecordView.PLACE_LENGTH) String where) {}
