package org.weibao.contact.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists that were sent to the caller's property centre. */
@Schema(name = "ServiceContactLists", description = "The last list of each project")
public record SheetList(List<SheetAnswer> items) {}
