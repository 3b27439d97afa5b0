package org.weibao.device.entity;

import java.util.List;
import org.weibao.device.DeviceCategory;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;

/** The list of devices, and how a device is read. */
final class DeviceListing {

  static final String SELECT =
      """
      d.id, d.serial, d.model_id, m.code as model_code, m.name as model_name,
      m.name_en as model_name_en, m.category, m.supplier_id, s.name as supplier_name,
      s.name_en as supplier_name_en, d.status, d.project_id, p.name as project_name,
      p.name_en as project_name_en, d.room_id, r.building || '-' || r.room_number as room,
      d.location, d.installed_on, d.accepted_on, d.supplier_warranty_ends_on\
      """;

  static final String FROM =
      """
      from device d
      left join device_model m on m.id = d.model_id
      left join supplier s on s.id = m.supplier_id
      left join project p on p.id = d.project_id
      left join room r on r.id = d.room_id\
      """;

  private static final String TEXT =
      "(d.search_key like search_key(:text) or d.model_id = any (array("
          + "select x.id from device_model x where x.code ilike :text or x.name ilike :text"
          + " or x.name_en ilike :text)))";

  /** The model with the code; without one, those whose code or name has the text in it. */
  private static final String MODEL =
      """
      d.model_id = any (array(
        select x.id from device_model x
         where upper(x.code) = upper(:model)
            or not exists (select 1 from device_model y where upper(y.code) = upper(:model))
               and position(upper(:model) in upper(x.code || ' ' || x.name || ' ' || x.name_en)) > 0))\
      """;

  static final Listing<DeviceView> DEVICES =
      new Listing<>(
          "devices",
          SELECT,
          FROM,
          "d.id",
          Sort.ascending("serial"),
          columns(),
          List.of(
              Filter.text("text", "devices.text", TEXT),
              Filter.reference("project", "request.field.project", "d.project_id = :project"),
              Filter.choice("status", "device.field.status", DeviceStatus.class, "d.status"),
              Filter.choice(
                  "category", "device.field.category", DeviceCategory.class, "m.category"),
              Filter.lookup("model", "device.field.model", MODEL).seldom(),
              Filter.reference("supplier", "device.field.supplier", "m.supplier_id = :supplier"),
              Filter.reference("room", "room.field.room", "d.room_id = :room").seldom()),
          (row, now) -> view(row));

  private DeviceListing() {}

  private static List<Column<DeviceView>> columns() {
    return List.of(
        Column.of("serial", "device.field.serial", Kind.ID, DeviceView::serial)
            .sortedBy("d.serial", Type.TEXT),
        Column.<DeviceView>of(
                "model",
                "device.field.model",
                Kind.NAME,
                d -> new Named(d.modelName(), d.modelNameEn()))
            .above(
                Column.of("modelCode", "list.column.model-code", Kind.TEXT, DeviceView::modelCode)),
        Column.of("category", "device.field.category", Kind.CHOICE, DeviceView::category),
        Column.of("place", "device.field.place", Kind.NAME, DeviceListing::project)
            .above(Column.of("spot", "request.field.location", Kind.TEXT, DeviceListing::spot)),
        Column.<DeviceView>of(
            "supplier",
            "device.field.supplier",
            Kind.NAME,
            d -> new Named(d.supplierName(), d.supplierNameEn())),
        Column.of(
                "warrantyEndsOn",
                "device.field.supplierWarrantyEndsOn",
                Kind.DATE,
                DeviceView::supplierWarrantyEndsOn)
            .sortedByNullable("d.supplier_warranty_ends_on", Type.DATE),
        Column.of("status", "device.field.status", Kind.STATE, DeviceView::status),
        Column.of("installedOn", "device.field.installedOn", Kind.DATE, DeviceView::installedOn)
            .sortedByNullable("d.installed_on", Type.DATE)
            .hidden(),
        Column.of("acceptedOn", "device.field.acceptedOn", Kind.DATE, DeviceView::acceptedOn)
            .hidden());
  }

  private static Named project(DeviceView device) {
    return device.projectName().isEmpty()
        ? null
        : new Named(device.projectName().get(), device.projectNameEn().orElse(null));
  }

  private static String spot(DeviceView device) {
    return (device.roomLabel().orElse("") + " " + device.location().orElse("")).strip();
  }

  static DeviceView view(Row row) {
    return new DeviceView(
        row.number("id"),
        row.text("serial"),
        row.number("model_id"),
        row.text("model_code"),
        row.text("model_name"),
        row.text("model_name_en"),
        row.constant("category", DeviceCategory.class),
        row.number("supplier_id"),
        row.text("supplier_name"),
        row.text("supplier_name_en"),
        row.constant("status", DeviceStatus.class),
        row.optionalNumber("project_id"),
        row.optionalText("project_name"),
        row.optionalText("project_name_en"),
        row.optionalNumber("room_id"),
        row.optionalText("room"),
        row.optionalText("location"),
        row.optionalDate("installed_on"),
        row.optionalDate("accepted_on"),
        row.optionalDate("supplier_warranty_ends_on"));
  }
}
