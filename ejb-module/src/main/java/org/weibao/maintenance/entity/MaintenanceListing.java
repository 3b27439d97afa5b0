package org.weibao.maintenance.entity;

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
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceFormRow;

/** Register forms of maintenance, the latest work first. */
final class MaintenanceListing {

  private static final String SELECT =
      """
      f.id, f.number, f.ground, f.project_id, p.name as project_name, p.name_en as project_name_en,
      q.number as request_number, f.visit_id,
      coalesce(q.demand, regexp_replace(v.period_key, '^.*/', '')) as subject,
      f.worked_on, f.state, s.signer, s.signed_at, f.sealer, f.sealed_on\
      """;

  private static final String FROM =
      """
      from maintenance_form f
      join project p on p.id = f.project_id
      left join service_request q on q.id = f.request_id
      left join routine_visit v on v.id = f.visit_id
      left join maintenance_signature s on s.form_id = f.id\
      """;

  static final Listing<MaintenanceFormRow> FORMS =
      new Listing<>(
          "maintenance-forms",
          SELECT,
          FROM,
          "f.id",
          Sort.descending("workedOn"),
          columns(),
          filters(),
          (row, now) -> row(row));

  private MaintenanceListing() {}

  private static List<Column<MaintenanceFormRow>> columns() {
    return List.of(
        Column.of("number", "maintenance.field.number", Kind.ID, MaintenanceFormRow::number)
            .above(
                Column.of(
                    "request",
                    "return.field.request",
                    Kind.TEXT,
                    MaintenanceFormRow::requestNumber)),
        Column.of("workedOn", "maintenance.field.workedOn", Kind.DATE, MaintenanceFormRow::workedOn)
            .sortedBy("f.worked_on", Type.DATE),
        Column.of("ground", "maintenance.field.ground", Kind.CHOICE, MaintenanceFormRow::ground),
        Column.<MaintenanceFormRow>of(
            "project",
            "request.field.project",
            Kind.NAME,
            r -> new Named(r.projectName(), r.projectNameEn())),
        Column.of(
            "subject", "maintenance.field.subject", Kind.LONG_TEXT, MaintenanceFormRow::subject),
        Column.of("state", "maintenance.field.state", Kind.STATE, MaintenanceFormRow::state),
        Column.of("signer", "work.signer", Kind.TEXT, MaintenanceFormRow::signer)
            .above(
                Column.of(
                    "signedAt",
                    "maintenance.field.signedAt",
                    Kind.INSTANT,
                    MaintenanceFormRow::signedAt)),
        Column.of("sealer", "maintenance.field.sealer", Kind.TEXT, MaintenanceFormRow::sealer)
            .above(
                Column.of(
                    "sealedOn",
                    "maintenance.field.sealedOn",
                    Kind.DATE,
                    MaintenanceFormRow::sealedOn)));
  }

  private static List<Filter> filters() {
    return Stream.concat(
            Stream.of(
                Filter.text(
                    "text",
                    "maintenance.filter.text",
                    "(f.number ilike :text or q.number ilike :text or s.signer ilike :text)"),
                Filter.reference("project", "request.field.project", "f.project_id = :project"),
                Filter.choice("state", "maintenance.field.state", FormState.class, "f.state"),
                Filter.choice("ground", "maintenance.field.ground", FormGround.class, "f.ground")),
            Filter.period("maintenance.filter.from", "maintenance.filter.to", "f.worked_at")
                .stream())
        .toList();
  }

  private static MaintenanceFormRow row(Row row) {
    return new MaintenanceFormRow(
        row.number("id"),
        row.text("number"),
        row.constant("ground", FormGround.class),
        row.number("project_id"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("request_number"),
        row.optionalNumber("visit_id"),
        row.text("subject"),
        row.optionalDate("worked_on").orElseThrow(),
        row.constant("state", FormState.class),
        row.optionalText("signer"),
        row.optionalInstant("signed_at"),
        row.optionalText("sealer"),
        row.optionalDate("sealed_on"));
  }
}
