package org.weibao.dailyreport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.dailyreport.DailyCity;
import org.weibao.dailyreport.DailyReportView.Revision;
import org.weibao.dailyreport.DailySite;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.JobSource;
import org.weibao.dailyreport.KnownJob;
import org.weibao.kernel.Row;
import org.weibao.workorder.ServiceClass;

/** Reads what a person reports of a day, and what the product knows of it. */
@ApplicationScoped
public class DailyViews {

  /**
   * All jobs of a time in some projects: what was finished, or begun and not finished, by whoever
   * led a visit or went along. A visit that nobody was sent to takes from arrival to leaving.
   */
  static final String JOBS =
      """
      select 'WORK_ORDER' as source, w.id as source_id, w.technician_id as person_id, w.number,
             w.project_id, w.task as what, w.service_class, w.travel_minutes, w.labour_minutes,
             w.arrived_at as begun_at
        from work_order w
       where w.technician_id is not null and w.status <> 'CANCELLED' and w.project_id in (:projects)
         and (w.finished_at >= :from and w.finished_at < :to
              or w.finished_at is null and w.arrived_at >= :from and w.arrived_at < :to)
      union all
      select 'WORK_ORDER', w.id, m.person_id, w.number, w.project_id, w.task, w.service_class,
             m.travel_minutes, m.labour_minutes, w.arrived_at
        from work_mate m join work_order w on w.id = m.work_order_id
       where m.state <> 'DECLINED' and w.status <> 'CANCELLED' and w.project_id in (:projects)
         and (w.finished_at >= :from and w.finished_at < :to
              or w.finished_at is null and w.arrived_at >= :from and w.arrived_at < :to)
      union all
      select 'VISIT', v.id, v.technician_id, q.number, q.project_id, q.demand,
             cast(null as varchar), cast(null as integer),
             cast(floor(extract(epoch from v.left_at - v.arrived_at) / 60) as integer), v.arrived_at
        from visit v join service_request q on q.id = v.request_id
       where q.project_id in (:projects) and v.arrived_at >= :from and v.arrived_at < :to
         and not exists (select 1 from work_order w where w.visit_id = v.id)
      union all
      select 'GOODS', g.id, g.repaired_by, g.number, g.project_id, g.what,
             cast(null as varchar), cast(null as integer), g.repair_minutes, g.repaired_at
        from goods_receipt g
       where g.project_id in (:projects) and g.repaired_at >= :from and g.repaired_at < :to
      """;

  private static final String OF_PERSON =
      "select j.*, p.name as project_name, p.name_en as project_name_en from ("
          + JOBS
          + ") j join project p on p.id = j.project_id where j.person_id = :person"
          + " order by j.begun_at, j.source_id";

  private static final String REPORT =
      """
      select r.id, r.submitted_at, r.revision, r.version, r.city_id
        from daily_report r where r.person_id = :person and r.day = :day
      """;

  private static final String LINES =
      """
      select j.source, j.source_id, j.number, j.project_id, p.name as project_name,
             p.name_en as project_name_en, j.what, j.known_class, j.known_travel, j.known_labour,
             j.service_class, j.travel_minutes, j.labour_minutes, j.reason
        from daily_job j
        left join project p on p.id = j.project_id
       where j.report_id = :report and j.revision = :revision
       order by j.position
      """;

  private static final String REVISIONS =
      """
      select v.number, v.written_at, v.reason, n.display_name
        from daily_revision v join person n on n.id = v.written_by
       where v.report_id = :report
       order by v.number desc
      """;

  private static final String SITES =
      """
      select p.id, p.code, c.id as city_id, c.code as city_code, c.name, c.name_en
        from project p
        join city c on c.id = p.city_id
       where true\
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** A report that is there. */
  public record Submitted(long id, Instant at, int revision, int version) {}

  /** Jobs of a person that the product knows, by their time. */
  @Unscoped("a person's own work")
  public List<KnownJob> jobs(long personId, Instant from, Instant to, Set<Long> projects) {
    if (projects.isEmpty()) {
      return List.of();
    }
    Map<String, Object> values = new HashMap<>();
    values.put("person", personId);
    values.put("from", from);
    values.put("to", to);
    values.put("projects", List.copyOf(projects));
    return Row.list(em, OF_PERSON, values).stream()
        .map(row -> known(row, "service_class", "travel_minutes", "labour_minutes"))
        .toList();
  }

  /** A person's report of a day. */
  @Unscoped("a person's own report")
  public Optional<Submitted> find(long personId, LocalDate day) {
    return Row.find(em, REPORT, Map.of("person", personId, "day", day))
        .map(
            row ->
                new Submitted(
                    row.number("id"),
                    row.instant("submitted_at"),
                    row.integer("revision"),
                    row.integer("version")));
  }

  /** The lines of a report as it was written last. */
  @Unscoped("a person's own report")
  public List<JobLine> lines(Submitted report) {
    return Row.list(em, LINES, Map.of("report", report.id(), "revision", report.revision()))
        .stream()
        .map(
            row ->
                new JobLine(
                    known(row, "known_class", "known_travel", "known_labour"),
                    row.optionalConstant("service_class", ServiceClass.class),
                    row.integer("travel_minutes"),
                    row.integer("labour_minutes"),
                    row.optionalText("reason")))
        .toList();
  }

  /** How a report was written, the latest first. */
  @Unscoped("a person's own report")
  public List<Revision> revisions(long reportId) {
    return Row.list(em, REVISIONS, Map.of("report", reportId)).stream()
        .map(
            row ->
                new Revision(
                    row.integer("number"),
                    row.text("display_name"),
                    row.instant("written_at"),
                    row.optionalText("reason")))
        .toList();
  }

  /** The city to which a person belongs. */
  @Unscoped("where somebody belongs says nothing of any case")
  public Optional<Long> cityOf(long personId) {
    return Row.find(em, "select city_id from person where id = :id", Map.of("id", personId))
        .flatMap(row -> row.optionalNumber("city_id"));
  }

  /** All projects with their cities, by code. */
  @Unscoped("codes and cities say nothing of any case; the doors look at the caller's scope")
  public List<DailySite> sites() {
    return sites("");
  }

  /** Projects with their cities in the caller's scope, by code. */
  public List<DailySite> sitesInScope() {
    return sites(scope.projects("p.id"));
  }

  private List<DailySite> sites(String filter) {
    return Row.list(em, SITES + filter + " order by c.code, p.code", Map.of()).stream()
        .map(
            row ->
                new DailySite(
                    row.number("id"),
                    row.text("code"),
                    new DailyCity(
                        row.number("city_id"),
                        row.text("city_code"),
                        row.text("name"),
                        row.text("name_en"))))
        .toList();
  }

  private static KnownJob known(Row row, String kind, String travel, String labour) {
    JobSource source = row.constant("source", JobSource.class);
    Optional<Long> id = row.optionalNumber("source_id");
    return new KnownJob(
        id.map(number -> source + "-" + number).orElse(""),
        source,
        id,
        row.optionalText("number"),
        row.optionalNumber("project_id"),
        row.optionalText("project_name"),
        row.optionalText("project_name_en"),
        row.text("what"),
        row.optionalConstant(kind, ServiceClass.class),
        row.optionalNumber(travel).map(Math::toIntExact),
        row.optionalNumber(labour).map(Math::toIntExact));
  }
}
