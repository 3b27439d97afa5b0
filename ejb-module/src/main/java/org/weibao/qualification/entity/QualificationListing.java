package org.weibao.qualification.entity;

import java.util.List;
import java.util.function.Function;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.qualification.QualificationState;
import org.weibao.qualification.QualificationView;

/** The list of qualifications, and how one is read. */
final class QualificationListing {

  static final String STATE =
      """
      case when q.withdrawn_at is not null then 'WITHDRAWN'
           when v.valid_until < :today then 'ENDED'
           when v.valid_from > :today then 'NOT_YET'
           else 'VALID' end\
      """;

  static final String SELECT =
      """
      q.id, q.person_id, t.display_name, c.name as city_name, c.name_en as city_name_en, q.kind,
      v.certificate, v.issuer, v.valid_from, v.valid_until, q.latest, r.display_name as recorder,
      q.recorded_at, w.display_name as withdrawer, q.withdrawn_at, q.withdrawn_reason, q.version,
      """
          + STATE
          + " as state";

  static final String FROM =
      """
      from qualification q
      join qualification_version v on v.qualification_id = q.id and v.number = q.latest
      join person t on t.id = q.person_id
      join person r on r.id = q.recorded_by
      left join city c on c.id = t.city_id
      left join person w on w.id = q.withdrawn_by\
      """;

  /**
   * Who belongs to the team of a project on a day: whoever carries out service work in it or in its
   * city, and whoever is assigned to it.
   */
  static final String TEAM =
      """
      (exists (select 1 from role_assignment a join project p on p.id = :project
                where a.person_id = t.id and a.role in ('SERVICE_TECHNICIAN', 'PROJECT_TEAM_LEAD')
                  and (a.scope_kind = 'PROJECT' and a.scope_id = p.id
                       or a.scope_kind = 'CITY' and a.scope_id = p.city_id)
                  and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today))
       or exists (select 1 from service_assignment s
                   where s.person_id = t.id and s.project_id = :project
                     and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)))\
      """;

  private QualificationListing() {}

  /**
   * The list.
   *
   * @param codes of the kinds that can be chosen
   * @param names what a kind is called
   * @param full whether numbers of certificates are shown whole
   */
  static Listing<QualificationView> of(
      List<String> codes, Function<String, Named> names, boolean full) {
    return new Listing<>(
        "qualifications",
        SELECT,
        FROM,
        "q.id",
        Sort.ascending("validUntil"),
        columns(),
        filters(codes),
        (row, now) -> view(row, names, full));
  }

  private static List<Column<QualificationView>> columns() {
    return List.of(
        Column.of("person", "qualification.field.person", Kind.ID, QualificationView::personName)
            .sortedBy("t.display_name", Type.TEXT),
        Column.<QualificationView>of(
                "kind", "qualification.field.kind", Kind.NAME, QualificationView::kindNames)
            .above(
                Column.of(
                    "certificate",
                    "qualification.field.certificate",
                    Kind.TEXT,
                    QualificationView::certificate)),
        Column.of(
                "validUntil",
                "qualification.field.validUntil",
                Kind.DATE,
                QualificationView::validUntil)
            .sortedByNullable("v.valid_until", Type.DATE),
        Column.of("state", "qualification.field.state", Kind.STATE, QualificationView::state),
        Column.<QualificationView>of(
            "city", "qualification.field.city", Kind.NAME, QualificationListing::city),
        Column.of("issuer", "qualification.field.issuer", Kind.TEXT, QualificationView::issuer),
        Column.of(
                "validFrom",
                "qualification.field.validFrom",
                Kind.DATE,
                QualificationView::validFrom)
            .sortedBy("v.valid_from", Type.DATE)
            .hidden(),
        Column.of(
                "recordedBy",
                "qualification.field.recordedBy",
                Kind.TEXT,
                QualificationView::recordedByName)
            .hidden(),
        Column.of(
                "recordedAt",
                "qualification.field.recordedAt",
                Kind.INSTANT,
                QualificationView::recordedAt)
            .sortedBy("q.recorded_at", Type.INSTANT)
            .hidden());
  }

  private static Named city(QualificationView view) {
    return view.cityName()
        .map(name -> new Named(name, view.cityNameEn().orElse(name)))
        .orElse(null);
  }

  private static List<Filter> filters(List<String> codes) {
    return List.of(
        Filter.text(
            "text",
            "qualification.filter.text",
            "(t.display_name ilike :text or v.issuer ilike :text)"),
        Filter.code("kind", "qualification.field.kind", codes, "q.kind = :kind"),
        Filter.choice("state", "qualification.field.state", QualificationState.class, STATE),
        Filter.reference("project", "qualification.filter.project", TEAM),
        Filter.reference("city", "qualification.field.city", "t.city_id = :city").seldom(),
        Filter.reference("person", "qualification.field.person", "q.person_id = :person").seldom());
  }

  static QualificationView view(Row row, Function<String, Named> names, boolean full) {
    String certificate = row.text("certificate");
    return new QualificationView(
        row.number("id"),
        row.number("person_id"),
        row.text("display_name"),
        row.optionalText("city_name"),
        row.optionalText("city_name_en"),
        row.text("kind"),
        names.apply(row.text("kind")),
        full ? certificate : QualificationView.masked(certificate),
        full,
        row.text("issuer"),
        row.optionalDate("valid_from").orElseThrow(),
        row.optionalDate("valid_until"),
        row.constant("state", QualificationState.class),
        row.integer("latest"),
        row.text("recorder"),
        row.instant("recorded_at"),
        row.optionalText("withdrawer"),
        row.optionalInstant("withdrawn_at"),
        row.optionalText("withdrawn_reason"),
        row.integer("version"));
  }
}
