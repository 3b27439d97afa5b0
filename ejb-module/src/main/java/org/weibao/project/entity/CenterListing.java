package org.weibao.project.entity;

import java.util.List;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.project.CenterView;

/** The list of property centres, with who is there on {@code :today}. */
final class CenterListing {

  private static final String HOLDER =
      """
      (select k.name from center_contact k
        where k.center_id = pc.id and k.duty = '%s'
          and (k.valid_from is null or k.valid_from <= :today)
          and (k.valid_to is null or k.valid_to >= :today)
        order by k.valid_from desc nulls last limit 1)\
      """;

  static final String SELECT =
      "pc.id, pc.code, pc.name, pc.name_en, pc.city_id, c.name as city, c.name_en as city_en,"
          + " pc.phone, "
          + HOLDER.formatted("HEAD")
          + " as head, "
          + HOLDER.formatted("MAINTENANCE_SUPERVISOR")
          + " as supervisor,"
          + " (select count(*) from project p where p.property_center_id = pc.id) as projects";

  static final String FROM = "from property_center pc join city c on c.id = pc.city_id";

  private static final String TEXT =
      "(pc.code ilike :text or pc.name ilike :text or pc.name_en ilike :text"
          + " or pc.id in (select k.center_id from center_contact k"
          + " where k.name ilike :text or k.phone ilike :text)"
          + " or pc.id in (select p.property_center_id from project p"
          + " where p.code ilike :text or p.name ilike :text or p.name_en ilike :text))";

  static final Listing<CenterView> CENTERS =
      new Listing<>(
          "property-centers",
          SELECT,
          FROM,
          "pc.id",
          Sort.ascending("code"),
          columns(),
          List.of(
              Filter.text("text", "centers.text", TEXT),
              Filter.reference("city", "project.field.city", "pc.city_id = :city")),
          (row, now) -> center(row));

  private CenterListing() {}

  private static List<Column<CenterView>> columns() {
    return List.of(
        Column.of("code", "center.field.code", Kind.ID, CenterView::code)
            .sortedBy("pc.code", Type.TEXT),
        Column.<CenterView>of(
                "name", "center.field.center", Kind.NAME, c -> new Named(c.name(), c.nameEn()))
            .sortedBy("pc.name", Type.TEXT),
        Column.<CenterView>of(
            "city", "project.field.city", Kind.NAME, c -> new Named(c.cityName(), c.cityNameEn())),
        Column.of("phone", "center.field.phone", Kind.TEXT, CenterView::phone),
        Column.of(
            "supervisor",
            "enum.ContactDuty.MAINTENANCE_SUPERVISOR",
            Kind.TEXT,
            CenterView::maintenanceSupervisor),
        Column.of("head", "enum.ContactDuty.HEAD", Kind.TEXT, CenterView::head),
        Column.of("projects", "projects.title", Kind.NUMBER, CenterView::projects));
  }

  static CenterView center(Row row) {
    return new CenterView(
        row.number("id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.number("city_id"),
        row.text("city"),
        row.text("city_en"),
        row.optionalText("phone"),
        row.optionalText("head"),
        row.optionalText("supervisor"),
        row.integer("projects"));
  }
}
