package org.weibao.returns.entity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.organization.Role;
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnStatus;

/** The list of returns. */
final class ReturnListing {

  private static final String SELECT =
      """
      r.number, q.number as request_number, p.code as project_code, p.name as project_name,
      p.name_en as project_name_en, d.serial, m.name as model_name, m.name_en as model_name_en,
      s.name as supplier_name, s.name_en as supplier_name_en, r.status, r.waiting_role,
      r.requested_at, r.rma_number, r.shipped_at, r.finished_at\
      """;

  private static final String FROM =
      """
      from supplier_return r
      left join service_request q on q.id = r.request_id
      left join project p on p.id = r.project_id
      left join device d on d.id = r.device_id
      left join device_model m on m.id = d.model_id
      left join supplier s on s.id = r.supplier_id\
      """;

  private static final String TEXT =
      "(r.number ilike :text or d.serial ilike :text or r.rma_number ilike :text)";

  static final Listing<ReturnRow> RETURNS =
      new Listing<>(
          "returns",
          SELECT,
          FROM,
          "r.id",
          Sort.descending("requestedAt"),
          columns(),
          filters(),
          ReturnListing::row);

  private ReturnListing() {}

  private static List<Column<ReturnRow>> columns() {
    return List.of(
        Column.of("number", "return.field.number", Kind.ID, ReturnRow::number)
            .sortedBy("r.number", Type.TEXT),
        Column.of("requestedAt", "return.field.requestedAt", Kind.INSTANT, ReturnRow::requestedAt)
            .sortedBy("r.requested_at", Type.INSTANT),
        Column.of("device", "return.field.device", Kind.TEXT, ReturnRow::deviceSerial)
            .above(
                Column.of(
                    "model",
                    "device.field.model",
                    Kind.NAME,
                    r -> new Named(r.modelName(), r.modelNameEn()))),
        Column.<ReturnRow>of(
            "supplier",
            "return.field.supplier",
            Kind.NAME,
            r -> new Named(r.supplierName(), r.supplierNameEn())),
        Column.<ReturnRow>of(
                "project",
                "request.field.project",
                Kind.NAME,
                r -> new Named(r.projectName(), r.projectNameEn()))
            .above(
                Column.of("request", "return.field.request", Kind.TEXT, ReturnRow::requestNumber)),
        Column.of("status", "return.field.status", Kind.STATE, ReturnRow::status),
        Column.of("waitingFor", "return.field.waitingFor", Kind.CHOICE, ReturnRow::waitingFor),
        Column.of("rmaNumber", "return.field.rmaNumber", Kind.TEXT, ReturnRow::rmaNumber).hidden(),
        Column.of("shippedAt", "return.field.shippedAt", Kind.INSTANT, ReturnRow::shippedAt)
            .hidden(),
        Column.of("finishedAt", "returns.field.finishedAt", Kind.INSTANT, ReturnRow::finishedAt)
            .sortedByNullable("r.finished_at", Type.INSTANT)
            .hidden());
  }

  private static List<Filter> filters() {
    return Stream.concat(
            Stream.of(
                Filter.text("text", "returns.text", TEXT),
                Filter.choice("status", "return.field.status", ReturnStatus.class, "r.status"),
                Filter.reference("supplier", "return.field.supplier", "r.supplier_id = :supplier"),
                Filter.reference("project", "request.field.project", "r.project_id = :project"),
                Filter.choice("waiting", "return.field.waitingFor", Role.class, "r.waiting_role"),
                Filter.flag("open", "returns.open-only", "r.finished_at is null")),
            Filter.period("list.filter.from", "list.filter.to", "r.requested_at").stream())
        .toList();
  }

  private static ReturnRow row(Row row, Instant now) {
    return new ReturnRow(
        row.text("number"),
        row.text("request_number"),
        row.text("project_code"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.text("serial"),
        row.text("model_name"),
        row.text("model_name_en"),
        row.text("supplier_name"),
        row.text("supplier_name_en"),
        row.constant("status", ReturnStatus.class),
        row.optionalConstant("waiting_role", Role.class),
        row.instant("requested_at"),
        row.optionalText("rma_number"),
        row.optionalInstant("shipped_at"),
        row.optionalInstant("finished_at"));
  }
}
