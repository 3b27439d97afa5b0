package org.weibao.qualification.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.qualification.CertificateData;
import org.weibao.qualification.QualificationKind;
import org.weibao.qualification.QualificationKinds;
import org.weibao.qualification.QualificationVersionView;
import org.weibao.qualification.QualificationView;

/** Reads qualifications. */
@ApplicationScoped
public class QualificationViews {

  private static final String VERSIONS =
      """
      select v.number, v.certificate, v.issuer, v.valid_from, v.valid_until, v.why,
             w.display_name as writer, v.written_at
        from qualification_version v join person w on w.id = v.written_by
       where v.qualification_id = :id
       order by v.number desc
      """;

  private static final String HELD =
      """
      select q.person_id, q.kind, v.valid_from, v.valid_until
        from qualification q
        join qualification_version v on v.qualification_id = q.id and v.number = q.latest
       where q.withdrawn_at is null and q.person_id in (:people)
      """;

  /** Whoever carries out service work, and those who lead it. */
  private static final String HOLDERS =
      """
      select t.id, t.display_name, c.name as city_name, c.name_en as city_name_en
        from person t left join city c on c.id = t.city_id
       where t.active and exists (
             select 1 from role_assignment a
              where a.person_id = t.id and a.valid_from <= :day
                and (a.valid_to is null or a.valid_to >= :day)
                and a.role in ('SERVICE_TECHNICIAN', 'PROJECT_TEAM_LEAD', 'CITY_TECH_LEAD',
                               'CITY_HEAD', 'TECH_GROUP', 'TECH_GROUP_SUPERVISOR'))
       order by t.display_name, t.id
      """;

  private static final String READ = "qualification.read";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject QualificationKinds kinds;
  @Inject Clock clock;

  /**
   * A certificate of what is valid of a kind from a day to a day.
   *
   * @param until empty if it does not end
   */
  public record Held(long personId, String kind, LocalDate from, Optional<LocalDate> until) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
      return !from.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }
  }

  /** Somebody of a team. */
  public record Mate(long personId, String name) {}

  /**
   * One of the people whose certificates the caller may read, or his own.
   *
   * @param caller to whom his own is shown whole
   * @param full whether everybody's is
   */
  public Optional<QualificationView> find(long id, long caller, boolean full) {
    return Row.find(em, one() + "q.id = :id" + seen(), Map.of("id", id, "today", today()))
        .map(
            row ->
                QualificationListing.view(
                    row, kinds::names, full || row.number("person_id") == caller));
  }

  /** Somebody's own, what ends first first. */
  @Unscoped("the caller's own")
  public List<QualificationView> own(long caller) {
    return Row.list(
            em,
            one() + "q.person_id = :caller order by v.valid_until, q.id",
            Map.of("caller", caller, "today", today()))
        .stream()
        .map(row -> QualificationListing.view(row, kinds::names, true))
        .toList();
  }

  /** What stood in one, the latest first. */
  @Unscoped("of one that was found in scope")
  public List<QualificationVersionView> versions(long id, boolean full) {
    return Row.list(em, VERSIONS, Map.of("id", id)).stream()
        .map(
            row ->
                new QualificationVersionView(
                    row.integer("number"),
                    new CertificateData(
                        full
                            ? row.text("certificate")
                            : QualificationView.masked(row.text("certificate")),
                        row.text("issuer"),
                        row.optionalDate("valid_from").orElseThrow(),
                        row.optionalDate("valid_until")),
                    row.optionalText("why"),
                    row.text("writer"),
                    row.instant("written_at")))
        .toList();
  }

  /** A page of the list. */
  public Page<QualificationView> list(ListQuery query, boolean full) {
    return listing(full).page(em, query, clock, seen());
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return listing(false).count(em, query, limit, atAnyCost, clock, seen());
  }

  /** What the list shows. */
  public Listing<QualificationView> listing(boolean full) {
    return QualificationListing.of(
        kinds.all().stream().map(QualificationKind::code).toList(), kinds::names, full);
  }

  /** Certificates of people that were not withdrawn. */
  @Unscoped("who may be sent, and who of a team has what, is asked by the doors of those")
  public List<Held> held(Set<Long> people) {
    return people.isEmpty()
        ? List.of()
        : Row.list(em, HELD, Map.of("people", people)).stream()
            .map(
                row ->
                    new Held(
                        row.number("person_id"),
                        row.text("kind"),
                        row.optionalDate("valid_from").orElseThrow(),
                        row.optionalDate("valid_until")))
            .toList();
  }

  /** Code and names of a project in scope. */
  public Optional<Row> project(long projectId) {
    return Row.find(
        em,
        "select p.id, p.code, p.name, p.name_en from project p where p.id = :id"
            + scope.projects("p.id"),
        Map.of("id", projectId));
  }

  /** System classes of the devices that hang in a project. */
  @Unscoped("of a project that was found in scope")
  public List<DeviceCategory> classes(long projectId) {
    return Row.list(
            em,
            "select distinct m.category from device d join device_model m on m.id = d.model_id"
                + " where d.project_id = :project order by m.category",
            Map.of("project", projectId))
        .stream()
        .map(row -> row.constant("category", DeviceCategory.class))
        .toList();
  }

  /** Who belongs to a project's team, by name. */
  @Unscoped("of a project that was found in scope")
  public List<Mate> team(long projectId, LocalDate day) {
    return Row.list(
            em,
            "select t.id, t.display_name from person t where t.active and "
                + QualificationListing.TEAM
                + " order by t.display_name, t.id",
            Map.of("project", projectId, "today", day))
        .stream()
        .map(row -> new Mate(row.number("id"), row.text("display_name")))
        .toList();
  }

  /** Who may have certificates recorded, by name. */
  @Unscoped("those who keep the list keep it for the whole department")
  public List<Choice> holders() {
    return Row.list(em, HOLDERS, Map.of("day", today())).stream()
        .map(
            row -> Choice.of(row.number("id"), label(row, "city_name"), label(row, "city_name_en")))
        .toList();
  }

  private static String label(Row row, String city) {
    return row.text("display_name") + row.optionalText(city).map(name -> " · " + name).orElse("");
  }

  private String seen() {
    return scope.people(READ, "t.city_id", "q.person_id");
  }

  private static String one() {
    return "select " + QualificationListing.SELECT + " " + QualificationListing.FROM + " where ";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
