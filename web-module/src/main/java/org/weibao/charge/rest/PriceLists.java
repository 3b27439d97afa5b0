package org.weibao.charge.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Price lists. */
@Schema(description = "Price lists, by code")
public record PriceLists(List<PriceListAnswer> items) {}
