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
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.dailyreport.CityReport.Line;
import org.weibao.dailyreport.CityReport.Missing;
import org.weibao.dailyreport.RegisterComparison.Check;
import org.weibao.dailyreport.RegisterComparison.Gap;
import org.weibao.kernel.Row;
import org.weibao.workorder.ServiceClass;

/** Reads what a city's reports of a day are put together from. */
@ApplicationScoped
public class CityViews {

  private static final String LINES =
      """
      select r.person_id, n.display_name as person_name, j.service_class, count(*) as jobs,
             sum(j.travel_minutes) as travel_minutes, sum(j.labour_minutes) as labour_minutes
        from daily_report r
        join person n on n.id = r.person_id
        join daily_job j on j.report_id = r.id and j.revision = r.revision
       where r.city_id = :city and r.day = :day
       group by r.person_id, n.display_name, j.service_class
       order by n.display_name, r.person_id, j.service_class
      """;

  private static final String MISSING =
      "select j.person_id, n.display_name as person_name, count(*) as jobs from ("
          + DailyViews.JOBS
          + """
          ) j
            join person n on n.id = j.person_id
            join project p on p.id = j.project_id
           where coalesce(n.city_id, p.city_id) = :city
             and not exists (select 1 from daily_report r
                              where r.person_id = j.person_id and r.day = :day)
           group by j.person_id, n.display_name
           order by n.display_name, j.person_id
          """;

  private static final String SIGNED =
      """
      select l.person_id, l.person_name, l.service_class, l.jobs, l.travel_minutes,
             l.labour_minutes
        from city_daily_line l
       where l.report_id = :report
       order by l.person_name, l.person_id, l.service_class
      """;

  private static final String OF_DAY =
      """
        from service_request q
        join project p on p.id = q.project_id
       where q.project_id in (:projects) and q.received_at >= :from and q.received_at < :to
         and not q.phone_only\
      """;

  // Somebody was sent on the day, was there, or it was settled without a visit.
  private static final String UNDISPATCHED =
      """
      select q.number, q.number as request_number, p.name as project_name,
             p.name_en as project_name_en, q.room_label, q.demand as what, q.received_at as at,
             (select w.number from work_order w where w.request_id = q.id and w.status <> 'CANCELLED'
               order by w.id limit 1) as since
      """
          + OF_DAY
          + """

             and not exists (select 1 from work_order w
                              where w.request_id = q.id and w.status <> 'CANCELLED'
                                and w.planned_at < :to)
             and coalesce(q.arrived_at >= :to, true) and coalesce(q.closed_at >= :to, true)\
          """;

  private static final String VISITS =
      """
        from work_order w
        join project p on p.id = w.project_id
        join service_request q on q.id = w.request_id
       where w.project_id in (:projects) and w.finished_at >= :from and w.finished_at < :to\
      """;

  private static final String UNRECORDED =
      """
      select w.number, q.number as request_number, p.name as project_name,
             p.name_en as project_name_en, q.room_label, w.task as what, w.finished_at as at,
             (select t.display_name from person t where t.id = w.technician_id) as since
      """
          + VISITS
          + """

             and not exists (select 1 from fault_record f where f.visit_id = w.visit_id)\
          """;

  private static final String CHECKS =
      """
      select n.display_name, k.checked_at, k.undispatched, k.unrecorded, k.note
        from register_check k join person n on n.id = k.checked_by
       where k.city_id = :city and k.day = :day
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** A day with the projects that are looked at. */
  public record Span(Set<Long> projects, Instant from, Instant to) {

    private Map<String, Object> values() {
      Map<String, Object> values = new HashMap<>();
      values.put("projects", List.copyOf(projects));
      values.put("from", from);
      values.put("to", to);
      return values;
    }
  }

  /** What was reported, by person and class. */
  @Unscoped("the door has let the caller in to the city")
  public List<Line> lines(long cityId, LocalDate day) {
    return Row.list(em, LINES, Map.of("city", cityId, "day", day)).stream()
        .map(CityViews::line)
        .toList();
  }

  /** Who belongs to a city, worked and has not reported. */
  @Unscoped("the door has let the caller in to the city")
  public List<Missing> missing(long cityId, LocalDate day, Span span) {
    if (span.projects().isEmpty()) {
      return List.of();
    }
    Map<String, Object> values = span.values();
    values.put("city", cityId);
    values.put("day", day);
    return Row.list(em, MISSING, values).stream().map(CityViews::missing).toList();
  }

  /** What was signed, by person and class. */
  @Unscoped("the door has let the caller in to the city")
  public List<Line> signedLines(long reportId) {
    return Row.list(em, SIGNED, Map.of("report", reportId)).stream()
        .filter(row -> row.optionalText("service_class").isPresent())
        .map(CityViews::line)
        .toList();
  }

  /** Who had not reported when it was signed. */
  @Unscoped("the door has let the caller in to the city")
  public List<Missing> signedMissing(long reportId) {
    return Row.list(em, SIGNED, Map.of("report", reportId)).stream()
        .filter(row -> row.optionalText("service_class").isEmpty())
        .map(CityViews::missing)
        .toList();
  }

  /** How many requests in scope came in on a day that need somebody on site. */
  public int requests(Span span) {
    return count(OF_DAY + scope.projects("q.project_id"), span);
  }

  /** Requests in scope of a day that nobody was sent to on it (S04-18). */
  public List<Gap> undispatched(Span span) {
    return gaps(
        UNDISPATCHED + scope.projects("q.project_id") + " order by q.received_at, q.id", span);
  }

  /** How many visits to requests in scope were finished on a day. */
  public int visits(Span span) {
    return count(VISITS + scope.projects("w.project_id"), span);
  }

  /** Visits in scope that were finished on a day without a fault record. */
  public List<Gap> unrecorded(Span span) {
    return gaps(
        UNRECORDED + scope.projects("w.project_id") + " order by w.finished_at, w.id", span);
  }

  /** Who has confirmed the comparison of a day, the latest first. */
  public List<Check> checks(long cityId, LocalDate day) {
    return Row.list(
            em,
            CHECKS + scope.cities("k.city_id") + " order by k.id desc",
            Map.of("city", cityId, "day", day))
        .stream()
        .map(
            row ->
                new Check(
                    row.text("display_name"),
                    row.instant("checked_at"),
                    row.integer("undispatched"),
                    row.integer("unrecorded"),
                    row.optionalText("note")))
        .toList();
  }

  private int count(String from, Span span) {
    return Row.find(em, "select count(*) as n " + from, span.values()).orElseThrow().integer("n");
  }

  private List<Gap> gaps(String sql, Span span) {
    return Row.list(em, sql, span.values()).stream()
        .map(
            row ->
                new Gap(
                    row.text("number"),
                    row.text("request_number"),
                    row.text("project_name"),
                    row.text("project_name_en"),
                    row.optionalText("room_label"),
                    row.text("what"),
                    row.instant("at"),
                    row.optionalText("since")))
        .toList();
  }

  private static Line line(Row row) {
    return new Line(
        row.number("person_id"),
        row.text("person_name"),
        row.constant("service_class", ServiceClass.class),
        row.integer("jobs"),
        row.integer("travel_minutes"),
        row.integer("labour_minutes"));
  }

  private static Missing missing(Row row) {
    return new Missing(row.number("person_id"), row.text("person_name"), row.integer("jobs"));
  }
}
