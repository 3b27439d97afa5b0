package org.weibao.device.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.SupplierDetails;

/** All suppliers. */
@Schema(description = "All makers and suppliers, by code")
public record SupplierList(List<Supplier> items) {

  /** A supplier. */
  @Schema(name = "Supplier")
  public record Supplier(
      long id,
      String code,
      String name,
      String nameEn,
      String phone,
      int models,
      @Schema(description = "For If-Match") int version) {

    static Supplier of(SupplierDetails known) {
      return new Supplier(
          known.id(),
          known.data().code(),
          known.data().name(),
          known.data().nameEn(),
          known.data().phone().orElse(null),
          known.models(),
          known.version());
    }
  }

  static SupplierList of(List<SupplierDetails> suppliers) {
    return new SupplierList(suppliers.stream().map(Supplier::of).toList());
  }
}
