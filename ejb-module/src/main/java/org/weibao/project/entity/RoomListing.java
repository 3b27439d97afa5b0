package org.weibao.project.entity;

import java.util.List;
import org.weibao.kernel.PhoneMask;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.project.RoomRow;

/** The list of rooms with the owners of now. */
final class RoomListing {

  static final String SELECT =
      """
      r.id, r.project_id, p.name as project, p.name_en as project_en, r.building, r.room_number,
      o.name as owner_name, o.phone as owner_phone, o.moved_in_on,
      (select count(*) from device d where d.room_id = r.id) as devices\
      """;

  static final String FROM =
      """
      from room r
      left join project p on p.id = r.project_id
      left join room_owner o on o.room_id = r.id and o.moved_out_on is null\
      """;

  private static final String TEXT =
      "(r.building || '-' || r.room_number ilike :text or o.name ilike :text)";

  /** Values of a text filter stand between signs for anything; a building is asked for whole. */
  private static final String BUILDING = "'%' || r.building || '%' ilike :building";

  static final Listing<RoomRow> ROOMS =
      new Listing<>(
          "rooms",
          SELECT,
          FROM,
          "r.id",
          Sort.ascending("room"),
          columns(),
          List.of(
              Filter.text("text", "rooms.text", TEXT),
              Filter.reference("project", "request.field.project", "r.project_id = :project"),
              Filter.text("building", "room.field.building", BUILDING),
              Filter.flag("empty", "rooms.without-owner", "o.id is null")),
          (row, now) -> room(row));

  private RoomListing() {}

  private static List<Column<RoomRow>> columns() {
    return List.of(
        Column.of("room", "room.field.room", Kind.ID, RoomRow::label)
            .sortedBy("r.building || '-' || lpad(r.room_number, 10, '0')", Type.TEXT),
        Column.<RoomRow>of(
            "project",
            "request.field.project",
            Kind.NAME,
            r -> new Named(r.projectName(), r.projectNameEn())),
        Column.of("building", "room.field.building", Kind.TEXT, RoomRow::building).hidden(),
        Column.of("owner", "room.field.owner", Kind.TEXT, RoomRow::ownerName),
        Column.of("phone", "center.field.phone", Kind.TEXT, RoomRow::maskedPhone),
        Column.of("movedInOn", "room.field.movedInOn", Kind.DATE, RoomRow::movedInOn)
            .sortedByNullable("o.moved_in_on", Type.DATE),
        Column.of("devices", "devices.title", Kind.NUMBER, RoomRow::devices));
  }

  static RoomRow room(Row row) {
    return new RoomRow(
        row.number("id"),
        row.number("project_id"),
        row.text("project"),
        row.text("project_en"),
        row.text("building"),
        row.text("room_number"),
        row.optionalText("owner_name"),
        row.optionalText("owner_phone").map(PhoneMask::mask),
        row.optionalDate("moved_in_on"),
        row.integer("devices"));
  }
}
