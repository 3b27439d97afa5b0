package org.weibao.stock;

/** A place that parts are taken from. */
public record PartPlace(String code, LocationKind kind, String name, String nameEn) {}
