package org.weibao.device.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.DeviceCategory;
import org.weibao.device.ModelView;

/** A device model. */
@Schema(name = "DeviceModel", description = "A device model")
public record ModelAnswer(
    long id,
    @Schema(example = "LC-D200") String code,
    DeviceCategory category,
    String name,
    String nameEn,
    long supplierId,
    String supplierName,
    String supplierNameEn,
    int devices) {

  static ModelAnswer of(ModelView view) {
    return new ModelAnswer(
        view.id(),
        view.data().code(),
        view.data().category(),
        view.data().name(),
        view.data().nameEn(),
        view.data().supplierId(),
        view.supplierName(),
        view.supplierNameEn(),
        view.devices());
  }
}
