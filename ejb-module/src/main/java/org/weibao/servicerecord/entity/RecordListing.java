package org.weibao.servicerecord.entity;

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
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordView;

/** Records of signed visits, handed in or not. */
final class RecordListing {

  private static final String STATE = "coalesce(r.state, 'SIGNED_ON_SITE')";

  static final String SELECT =
      """
      w.id as work_order_id, r.id as record_id, w.number, q.number as request_number, w.project_id,
      p.name as project_name, p.name_en as project_name_en, q.room_label, w.task,
      coalesce(t.display_name, w.crew_name) as technician_name, w.arrived_at, w.finished_at,
      w.solved, f.number as fault_record, s.signer, s.signed_at, s.rating, s.remark, s.sha256,
      coalesce(r.state, 'SIGNED_ON_SITE') as state, a.display_name as archived_by_name,
      r.archived_at, r.archived_where, coalesce(r.version, 0) as version\
      """;

  static final String FROM =
      """
      from work_signature s
      join work_order w on w.id = s.work_order_id
      join project p on p.id = w.project_id
      left join service_request q on q.id = w.request_id
      left join person t on t.id = w.technician_id
      left join fault_record f on f.visit_id = w.visit_id
      left join service_record r on r.work_order_id = w.id
           and r.attempt = (select max(x.attempt) from service_record x where x.work_order_id = w.id)
      left join person a on a.id = r.archived_by\
      """;

  static final Listing<ServiceRecordView> RECORDS =
      new Listing<>(
          "service-records",
          SELECT,
          FROM,
          "w.id",
          Sort.descending("signedAt"),
          columns(),
          filters(),
          (row, now) -> view(row));

  private RecordListing() {}

  private static List<Column<ServiceRecordView>> columns() {
    return List.of(
        Column.of("number", "servicerecord.field.number", Kind.ID, ServiceRecordView::number)
            .above(
                Column.of(
                    "request",
                    "return.field.request",
                    Kind.TEXT,
                    ServiceRecordView::requestNumber)),
        Column.of(
                "signedAt",
                "servicerecord.field.signedAt",
                Kind.INSTANT,
                ServiceRecordView::signedAt)
            .sortedBy("s.signed_at", Type.INSTANT),
        Column.<ServiceRecordView>of(
                "project",
                "request.field.project",
                Kind.NAME,
                r -> new Named(r.projectName(), r.projectNameEn()))
            .above(
                Column.of("room", "request.field.room", Kind.TEXT, ServiceRecordView::roomLabel)),
        Column.of("technician", "dispatch.who", Kind.TEXT, ServiceRecordView::technicianName),
        Column.of("signer", "work.signer", Kind.TEXT, ServiceRecordView::signer),
        Column.of("rating", "work.rating", Kind.NUMBER, ServiceRecordView::rating),
        Column.of("state", "servicerecord.field.state", Kind.STATE, ServiceRecordView::state),
        Column.of(
                "archivedAt",
                "servicerecord.field.archivedAt",
                Kind.INSTANT,
                ServiceRecordView::archivedAt)
            .hidden());
  }

  private static List<Filter> filters() {
    return Stream.concat(
            Stream.of(
                Filter.text(
                    "text",
                    "servicerecord.filter.text",
                    "(w.number ilike :text or q.number ilike :text or s.signer ilike :text)"),
                Filter.reference("project", "request.field.project", "w.project_id = :project"),
                Filter.choice("state", "servicerecord.field.state", RecordState.class, STATE)),
            Filter.period("servicerecord.filter.from", "servicerecord.filter.to", "s.signed_at")
                .stream())
        .toList();
  }

  static ServiceRecordView view(Row row) {
    return new ServiceRecordView(
        row.number("work_order_id"),
        row.optionalNumber("record_id"),
        row.text("number"),
        row.optionalText("request_number"),
        row.number("project_id"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("room_label"),
        row.text("task"),
        row.text("technician_name"),
        row.optionalInstant("arrived_at"),
        row.optionalInstant("finished_at"),
        row.optionalText("solved").map(Boolean::valueOf),
        row.optionalText("fault_record"),
        row.text("signer"),
        row.instant("signed_at"),
        row.optionalNumber("rating").map(Math::toIntExact),
        row.optionalText("remark"),
        row.optionalText("sha256"),
        row.constant("state", RecordState.class),
        row.optionalText("archived_by_name"),
        row.optionalInstant("archived_at"),
        row.optionalText("archived_where"),
        row.integer("version"));
  }
}
