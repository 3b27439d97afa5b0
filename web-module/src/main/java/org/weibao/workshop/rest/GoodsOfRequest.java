package org.weibao.workshop.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goods of a request. */
@Schema(description = "Goods of a request, the first first")
public record GoodsOfRequest(List<GoodsAnswer> items) {}
