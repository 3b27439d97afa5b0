package org.weibao.device.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.DeviceCategory;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;

/** A device with its model and, while installed, its place. */
@Schema(name = "Device", description = "A device with its model and, while installed, its place")
public record DeviceAnswer(
    @Schema(example = "DS-000123") String serial,
    String modelCode,
    String modelName,
    String modelNameEn,
    DeviceCategory category,
    String supplierName,
    String supplierNameEn,
    DeviceStatus status,
    Long projectId,
    String projectName,
    String projectNameEn,
    Long roomId,
    String roomLabel,
    String location,
    LocalDate installedOn,
    LocalDate acceptedOn,
    LocalDate supplierWarrantyEndsOn) {

  static DeviceAnswer of(DeviceView view) {
    return new DeviceAnswer(
        view.serial(),
        view.modelCode(),
        view.modelName(),
        view.modelNameEn(),
        view.category(),
        view.supplierName(),
        view.supplierNameEn(),
        view.status(),
        view.projectId().orElse(null),
        view.projectName().orElse(null),
        view.projectNameEn().orElse(null),
        view.roomId().orElse(null),
        view.roomLabel().orElse(null),
        view.location().orElse(null),
        view.installedOn().orElse(null),
        view.acceptedOn().orElse(null),
        view.supplierWarrantyEndsOn().orElse(null));
  }
}
