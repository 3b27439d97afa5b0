package org.weibao.device;

import java.time.LocalDate;
import java.util.Optional;

/** A device with its model and, while installed, its place. */
public record DeviceView(
    long id,
    String serial,
    long modelId,
    String modelCode,
    String modelName,
    String modelNameEn,
    DeviceCategory category,
    long supplierId,
    String supplierName,
    String supplierNameEn,
    DeviceStatus status,
    Optional<Long> projectId,
    Optional<String> projectName,
    Optional<String> projectNameEn,
    Optional<Long> roomId,
    Optional<String> roomLabel,
    Optional<String> location,
    Optional<LocalDate> installedOn,
    Optional<LocalDate> acceptedOn,
    Optional<LocalDate> supplierWarrantyEndsOn) {}
