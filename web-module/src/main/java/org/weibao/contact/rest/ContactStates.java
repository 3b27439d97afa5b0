package org.weibao.contact.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the contacts of projects stand. */
@Schema(name = "ServiceContactStates", description = "How the contacts of projects stand")
public record ContactStates(List<ContactStateAnswer> items) {}
