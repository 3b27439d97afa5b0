package org.weibao.report.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;

/** Which papers of which month were made; a paper itself is made anew whenever it is asked for. */
@ApplicationScoped
public class ReportPapers {

  /** The papers of a month. */
  public enum Paper {
    /** Total of the fault records. */
    F1,
    /** Monthly report. */
    F4
  }

  // Service begins with the completion of the works (S01-3); before that there is nothing to tell.
  private static final String MISSING =
      """
       from project p
       left join report_paper f1
         on f1.project_id = p.id and f1.period = :period and f1.paper = 'F1'
       left join report_paper f4
         on f4.project_id = p.id and f4.period = :period and f4.paper = 'F4'
      where (f1.paper is null or f4.paper is null)
        and p.completed_on <= cast(:lastDay as date)
      """;

  private static final String MADE =
      """
      insert into report_paper (project_id, period, paper, made_by, made_at)
      values (:project, :period, :paper, nullif(:person, 0), :at)
      on conflict on constraint pk_report_paper do nothing
      returning *
      """;

  @PersistenceContext EntityManager em;
  @Inject AuditTrail trail;
  @Inject ScopeFilter scope;

  /** Notes that a paper was made; the first time counts. */
  public void made(long projectId, YearMonth month, Paper paper, long personId, Instant at) {
    Map<String, Object> values =
        Map.of(
            "project", projectId,
            "period", month.toString(),
            "paper", paper.name(),
            "person", personId,
            "at", at);
    trail.make(new SqlChange(Operation.CREATED, "ReportPaper", MADE, values));
  }

  /** How many projects in scope lack a paper of a month. */
  public long countMissing(YearMonth month) {
    return Row.find(em, "select count(*) as n" + missing(), parameters(month))
        .orElseThrow()
        .number("n");
  }

  /**
   * Projects in scope that lack a paper of a month.
   *
   * @param since when the papers could first be made
   * @param dueAt when they have to be there
   */
  public List<WorkRow> listMissing(
      YearMonth month, Instant since, Instant dueAt, int limit, int offset) {
    String sql =
        "select p.id, p.code, p.name, p.name_en, concat_ws(' · ',"
            + " case when f1.paper is null then 'F1' end,"
            + " case when f4.paper is null then 'F4' end) as papers"
            + missing()
            + " order by p.code limit "
            + limit
            + " offset "
            + offset;
    return Row.list(em, sql, parameters(month)).stream()
        .map(
            row ->
                new WorkRow(
                    row.text("code"),
                    "/reports?project=" + row.number("id") + "&month=" + month,
                    row.text("name"),
                    row.text("name_en"),
                    row.text("papers") + " · " + month,
                    since,
                    Optional.of(dueAt)))
        .toList();
  }

  private String missing() {
    return MISSING + scope.projects("p.id");
  }

  private static Map<String, Object> parameters(YearMonth month) {
    return Map.of("period", month.toString(), "lastDay", month.atEndOfMonth().toString());
  }
}
