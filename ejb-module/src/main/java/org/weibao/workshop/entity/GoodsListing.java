package org.weibao.workshop.entity;

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
import org.weibao.workshop.GoodsState;
import org.weibao.workshop.GoodsView;

/** The in-and-out register (S04-11-c, S04-12-c). */
final class GoodsListing {

  static final String SELECT =
      """
      g.*, q.number as request_number, q.room_label, p.name as project_name,
      p.name_en as project_name_en, t.display_name as taken_by_name,
      r.display_name as repaired_by_name, i.display_name as inspected_by_name,
      b.display_name as returned_by_name,
      g.state <> 'RETURNED' and g.planned_on < :today as late\
      """;

  static final String FROM =
      """
      from goods_receipt g
      left join service_request q on q.id = g.request_id
      left join project p on p.id = g.project_id
      left join person t on t.id = g.taken_by
      left join person r on r.id = g.repaired_by
      left join person i on i.id = g.inspected_by
      left join person b on b.id = g.returned_by\
      """;

  private static final String TEXT =
      "(g.number ilike :text or q.number ilike :text or g.what ilike :text"
          + " or g.serial ilike :text or g.handed_over_by ilike :text)";

  static final Listing<GoodsView> GOODS =
      new Listing<>(
          "goods",
          SELECT,
          FROM,
          "g.id",
          Sort.descending("takenAt"),
          columns(),
          filters(),
          (row, now) -> view(row));

  private GoodsListing() {}

  private static List<Column<GoodsView>> columns() {
    return List.of(
        Column.of("number", "workshop.field.number", Kind.ID, GoodsView::number)
            .above(
                Column.of("request", "return.field.request", Kind.TEXT, GoodsView::requestNumber)),
        Column.of("takenAt", "workshop.field.takenAt", Kind.INSTANT, GoodsView::takenAt)
            .sortedBy("g.taken_at", Type.INSTANT),
        Column.of("what", "workshop.field.what", Kind.TEXT, GoodsView::what)
            .above(Column.of("serial", "device.field.serial", Kind.TEXT, GoodsView::serial)),
        Column.<GoodsView>of(
                "project",
                "request.field.project",
                Kind.NAME,
                g -> new Named(g.projectName(), g.projectNameEn()))
            .above(Column.of("room", "request.field.room", Kind.TEXT, GoodsView::roomLabel)),
        Column.of("plannedOn", "workshop.field.plannedOn", Kind.DATE, GoodsView::plannedOn)
            .sortedBy("g.planned_on", Type.DATE),
        Column.of("returnedAt", "workshop.field.returnedAt", Kind.INSTANT, GoodsView::returnedAt)
            .sortedByNullable("g.returned_at", Type.INSTANT),
        Column.of("state", "workshop.field.state", Kind.STATE, GoodsView::state),
        Column.of("handedOverBy", "workshop.field.handedOverBy", Kind.TEXT, GoodsView::handedOverBy)
            .hidden(),
        Column.of("receivedBy", "workshop.field.receivedBy", Kind.TEXT, GoodsView::receivedBy)
            .hidden(),
        Column.of("takenBy", "workshop.field.takenBy", Kind.TEXT, GoodsView::takenByName).hidden());
  }

  private static List<Filter> filters() {
    return Stream.concat(
            Stream.of(
                Filter.text("text", "workshop.filter.text", TEXT),
                Filter.reference("project", "request.field.project", "g.project_id = :project"),
                Filter.choice("state", "workshop.field.state", GoodsState.class, "g.state"),
                Filter.flag("here", "workshop.filter.here", "g.state <> 'RETURNED'"),
                Filter.flag(
                    "late",
                    "workshop.filter.late",
                    "g.state <> 'RETURNED' and g.planned_on < :today")),
            Filter.period("workshop.filter.from", "workshop.filter.to", "g.taken_at").stream())
        .toList();
  }

  static GoodsView view(Row row) {
    return new GoodsView(
        row.number("id"),
        row.text("number"),
        row.text("request_number"),
        row.number("project_id"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("room_label"),
        row.text("what"),
        row.optionalText("serial"),
        row.text("look"),
        row.constant("state", GoodsState.class),
        row.text("taken_by_name"),
        row.instant("taken_at"),
        row.text("handed_over_by"),
        row.optionalDate("planned_on").orElseThrow(),
        row.flag("late"),
        row.optionalNumber("repaired_by"),
        row.optionalText("repaired_by_name"),
        row.optionalInstant("repaired_at"),
        row.optionalNumber("repair_minutes").map(Math::toIntExact),
        row.optionalText("repair_work"),
        row.optionalText("repair_parts"),
        row.optionalText("inspected_by_name"),
        row.optionalInstant("inspected_at"),
        row.optionalText("returned_by_name"),
        row.optionalInstant("returned_at"),
        row.optionalText("received_by"),
        row.optionalText("unrepaired_reason"),
        row.optionalText("receipt_missing"),
        row.integer("version"));
  }
}
