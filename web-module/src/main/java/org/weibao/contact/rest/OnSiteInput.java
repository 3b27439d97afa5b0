package org.weibao.contact.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is on site. */
@Schema(name = "OnSiteInput", description = "Who of the project's contacts is on site")
public record OnSiteInput(@NotNull Long contactId) {}
