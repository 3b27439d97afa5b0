package org.weibao.device.entity;

import java.util.List;
import org.weibao.device.DeviceCategory;
import org.weibao.device.ModelData;
import org.weibao.device.ModelView;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;

/** The list of device models, and how a model is read. */
final class ModelListing {

  static final String SELECT =
      """
      m.id, m.code, m.category, m.name, m.name_en, m.supplier_id, m.version,
      s.name as supplier_name, s.name_en as supplier_name_en,
      (select count(*) from device d where d.model_id = m.id) as devices\
      """;

  static final String FROM = "from device_model m join supplier s on s.id = m.supplier_id";

  static final Listing<ModelView> MODELS =
      new Listing<>(
          "device-models",
          SELECT,
          FROM,
          "m.id",
          Sort.ascending("code"),
          List.of(
              Column.<ModelView>of("code", "center.field.code", Kind.ID, m -> m.data().code())
                  .sortedBy("m.code", Type.TEXT),
              Column.<ModelView>of(
                      "name",
                      "device.field.model",
                      Kind.NAME,
                      m -> new Named(m.data().name(), m.data().nameEn()))
                  .sortedBy("m.name", Type.TEXT),
              Column.<ModelView>of(
                  "category", "device.field.category", Kind.CHOICE, m -> m.data().category()),
              Column.<ModelView>of(
                  "supplier",
                  "device.field.supplier",
                  Kind.NAME,
                  m -> new Named(m.supplierName(), m.supplierNameEn())),
              Column.of("devices", "devices.title", Kind.NUMBER, ModelView::devices)),
          List.of(
              Filter.text(
                  "text",
                  "models.text",
                  "(m.code ilike :text or m.name ilike :text or m.name_en ilike :text)"),
              Filter.choice(
                  "category", "device.field.category", DeviceCategory.class, "m.category"),
              Filter.reference("supplier", "device.field.supplier", "m.supplier_id = :supplier")),
          (row, now) -> view(row));

  private ModelListing() {}

  static ModelView view(Row row) {
    return new ModelView(
        row.number("id"),
        new ModelData(
            row.text("code"),
            row.constant("category", DeviceCategory.class),
            row.text("name"),
            row.text("name_en"),
            row.number("supplier_id")),
        row.text("supplier_name"),
        row.text("supplier_name_en"),
        row.integer("devices"),
        row.integer("version"));
  }
}
