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
import org.weibao.project.ProjectView;
import org.weibao.project.TeamStatus;

/** The list of projects, and how a project is read with the facts of {@code :today}. */
final class ProjectListing {

  static final String SELECT =
      """
      p.id, p.code, p.name, p.name_en, c.name as city, c.name_en as city_en,
      p.property_center_id, pc.name as center, pc.name_en as center_en, p.completed_on, p.handed_over_on, p.moved_in_on,
      p.warranty_ends_on, s.status as team_status,
      (select k.amount from contract_term k
        where k.project_id = p.id and k.kind = 'EMERGENCY_ARRIVAL_HOURS'
          and k.valid_from <= :today and (k.valid_to is null or k.valid_to >= :today)
        order by k.valid_from desc limit 1) as arrival_hours\
      """;

  static final String FROM =
      """
      from project p
      join city c on c.id = p.city_id
      join property_center pc on pc.id = p.property_center_id
      left join lateral (select t.status from team_status t
                          where t.project_id = p.id and t.valid_from <= :today
                          order by t.valid_from desc limit 1) s on true\
      """;

  private static final String TEXT =
      "(p.code ilike :text or p.name ilike :text or p.name_en ilike :text"
          + " or pc.name ilike :text or pc.name_en ilike :text)";

  static final Listing<ProjectView> PROJECTS =
      new Listing<>(
          "projects",
          SELECT,
          FROM,
          "p.id",
          Sort.ascending("code"),
          columns(),
          List.of(
              Filter.text("text", "projects.text", TEXT),
              Filter.reference("city", "project.field.city", "p.city_id = :city"),
              Filter.choice("team", "project.field.teamStatus", TeamStatus.class, "s.status")),
          (row, now) -> project(row));

  private ProjectListing() {}

  private static List<Column<ProjectView>> columns() {
    return List.of(
        Column.of("code", "project.field.code", Kind.ID, ProjectView::code)
            .sortedBy("p.code", Type.TEXT),
        Column.<ProjectView>of(
                "name", "project.field.name", Kind.NAME, p -> new Named(p.name(), p.nameEn()))
            .sortedBy("p.name", Type.TEXT),
        Column.<ProjectView>of(
            "city", "project.field.city", Kind.NAME, p -> new Named(p.cityName(), p.cityNameEn())),
        Column.<ProjectView>of(
            "propertyCenter",
            "project.field.propertyCenter",
            Kind.NAME,
            p -> new Named(p.propertyCenterName(), p.propertyCenterNameEn())),
        Column.of("team", "project.field.teamStatus", Kind.CHOICE, ProjectView::teamStatus),
        Column.of(
                "warrantyEndsOn",
                "project.field.warrantyEndsOn",
                Kind.DATE,
                ProjectView::warrantyEndsOn)
            .sortedByNullable("p.warranty_ends_on", Type.DATE),
        Column.of("completedOn", "project.field.completedOn", Kind.DATE, ProjectView::completedOn)
            .sortedByNullable("p.completed_on", Type.DATE)
            .hidden(),
        Column.of(
                "handedOverOn", "project.field.handedOverOn", Kind.DATE, ProjectView::handedOverOn)
            .hidden(),
        Column.of("movedInOn", "project.field.movedInOn", Kind.DATE, ProjectView::movedInOn)
            .hidden());
  }

  static ProjectView project(Row row) {
    return new ProjectView(
        row.number("id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.text("city"),
        row.text("city_en"),
        row.number("property_center_id"),
        row.text("center"),
        row.text("center_en"),
        row.optionalDate("completed_on"),
        row.optionalDate("handed_over_on"),
        row.optionalDate("moved_in_on"),
        row.optionalDate("warranty_ends_on"),
        row.optionalConstant("team_status", TeamStatus.class),
        row.optionalNumber("arrival_hours").map(Long::intValue));
  }
}
