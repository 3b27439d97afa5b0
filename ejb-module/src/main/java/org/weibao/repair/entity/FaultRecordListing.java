package org.weibao.repair.entity;

import java.time.Instant;
import java.time.YearMonth;
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
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordRow;

/** The list of fault records F1. */
final class FaultRecordListing {

  private static final String SELECT =
      """
      f.number, q.number as request_number, p.name as project_name, p.name_en as project_name_en,
      q.room_label, d.serial, f.cause, f.handling, f.solved_on_spot, f.replaced, f.in_warranty,
      f.service_case, f.done_at, f.period, n.display_name as technician,
      r.display_name as reviewer, f.reviewed_at\
      """;

  private static final String FROM =
      """
      from fault_record f
      left join service_request q on q.id = f.request_id
      left join project p on p.id = f.project_id
      left join device d on d.id = f.device_id
      left join person n on n.id = f.technician_id
      left join person r on r.id = f.reviewed_by\
      """;

  private static final String TEXT =
      "(f.number ilike :text or q.number ilike :text or d.serial ilike :text"
          + " or f.handling ilike :text)";

  static final Listing<FaultRecordRow> FAULT_RECORDS =
      new Listing<>(
          "fault-records",
          SELECT,
          FROM,
          "f.id",
          Sort.descending("doneAt"),
          columns(),
          filters(),
          FaultRecordListing::row);

  private FaultRecordListing() {}

  private static List<Column<FaultRecordRow>> columns() {
    return List.of(
        Column.of("number", "faults.field.number", Kind.ID, FaultRecordRow::number)
            .sortedBy("f.number", Type.TEXT)
            .above(
                Column.of(
                    "request", "return.field.request", Kind.TEXT, FaultRecordRow::requestNumber)),
        Column.of("doneAt", "fault.field.doneAt", Kind.INSTANT, FaultRecordRow::doneAt)
            .sortedBy("f.done_at", Type.INSTANT),
        Column.<FaultRecordRow>of(
                "project",
                "request.field.project",
                Kind.NAME,
                f -> new Named(f.projectName(), f.projectNameEn()))
            .above(Column.of("room", "request.field.room", Kind.TEXT, FaultRecordRow::roomLabel)),
        Column.of("serial", "request.field.device", Kind.TEXT, FaultRecordRow::deviceSerial),
        Column.of("cause", "fault.field.cause", Kind.CHOICE, FaultRecordRow::cause),
        Column.of("handling", "fault.field.handling", Kind.LONG_TEXT, FaultRecordRow::handling),
        Column.of(
            "technician", "visit.field.technician", Kind.TEXT, FaultRecordRow::technicianName),
        Column.of("reviewedAt", "fault.field.reviewed", Kind.INSTANT, FaultRecordRow::reviewedAt)
            .sortedByNullable("f.reviewed_at", Type.INSTANT)
            .above(
                Column.of(
                    "reviewer",
                    "faults.field.reviewer",
                    Kind.TEXT,
                    FaultRecordRow::reviewedByName)),
        Column.of(
                "serviceCase", "request.field.serviceCase", Kind.TEXT, FaultRecordRow::serviceCase)
            .hidden(),
        Column.of("inWarranty", "faults.field.inWarranty", Kind.FLAG, FaultRecordRow::inWarranty)
            .hidden(),
        Column.of("replaced", "fault.field.replaced", Kind.FLAG, FaultRecordRow::replaced).hidden(),
        Column.of(
                "solvedOnSpot", "fault.field.solvedOnSpot", Kind.FLAG, FaultRecordRow::solvedOnSpot)
            .hidden());
  }

  private static List<Filter> filters() {
    return Stream.concat(
            Stream.of(
                Filter.text("text", "faults.text", TEXT),
                Filter.reference("project", "request.field.project", "f.project_id = :project"),
                Filter.choice("cause", "fault.field.cause", FaultCause.class, "f.cause"),
                Filter.reference(
                        "technician", "visit.field.technician", "f.technician_id = :technician")
                    .seldom(),
                Filter.flag("unreviewed", "faults.unreviewed-only", "f.reviewed_at is null"),
                Filter.flag("replaced", "fault.field.replaced", "f.replaced").seldom()),
            Filter.period("list.filter.done-from", "list.filter.done-to", "f.done_at").stream())
        .toList();
  }

  private static FaultRecordRow row(Row row, Instant now) {
    return new FaultRecordRow(
        row.text("number"),
        row.text("request_number"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("room_label"),
        row.optionalText("serial"),
        row.constant("cause", FaultCause.class),
        row.text("handling"),
        row.flag("solved_on_spot"),
        row.flag("replaced"),
        row.flag("in_warranty"),
        row.text("service_case"),
        row.instant("done_at"),
        YearMonth.parse(row.text("period")),
        row.text("technician"),
        row.optionalText("reviewer"),
        row.optionalInstant("reviewed_at"));
  }
}
