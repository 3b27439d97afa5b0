package org.weibao.device;

/**
 * A device model.
 *
 * @param devices how many devices are of it
 * @param version for the next change
 */
public record ModelView(
    long id,
    ModelData data,
    String supplierName,
    String supplierNameEn,
    int devices,
    int version) {}
