package org.weibao.stock;

/** How many devices of a model are at a place. */
public record BalanceRow(
    String locationCode,
    LocationKind kind,
    String locationName,
    String locationNameEn,
    String modelCode,
    String modelName,
    String modelNameEn,
    long quantity) {}
