package org.weibao.report.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Row;

/** Which clauses monthly papers stand for. */
@ApplicationScoped
public class PaperClauses {

  private static final Map<String, String> PAPERS =
      Map.of("S01-5.1.3-d", "F1", "S01-5.1.4-a", "F4", "S01-6-F4", "F4");

  /** Only the F1 total has a last day, in the month that follows its own. */
  private static final String LATE =
      "(r.paper = 'F1' and cast(r.made_at at time zone :zone as date) > cast(r.period || '-01' as"
          + " date) + interval '1 month' + (:lastDay - 1) * interval '1 day')";

  private static final String USES =
      "select r.paper as clause, count(*) as applied, max(r.made_at) as last_at,"
          + " count(*) filter (where "
          + LATE
          + ") as breached from report_paper r group by r.paper";

  private static final String CASE =
      "select p.code || ' ' || r.paper || ' ' || r.period as number,"
          + " p.id || '&month=' || r.period as page, r.made_at as at, "
          + LATE
          + " as breached, n.display_name as handled_by"
          + " from report_paper r join project p on p.id = r.project_id"
          + " left join person n on n.id = r.made_by where r.paper = :paper";

  /** A reviewed report goes to whom the rules name. */
  private static final String SENT = "S01-5.1.4-c";

  private static final String SENT_USES =
      "select 'S01-5.1.4-c' as clause, count(*) as applied, 0 as breached,"
          + " max(r.reviewed_at) as last_at from monthly_report r where r.reviewed_at is not null";

  private static final String SENT_CASE =
      "select p.code || ' F4 ' || r.period as number, p.id || '&month=' || r.period as page,"
          + " r.reviewed_at as at, false as breached, n.display_name as handled_by"
          + " from monthly_report r join project p on p.id = r.project_id"
          + " join person n on n.id = r.handed_in_by where r.reviewed_at is not null";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /**
   * All clauses that papers stand for.
   *
   * @param lastDay day of the month by which an F1 total has to be there
   * @param zone the department's
   */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses(int lastDay, String zone) {
    List<ClauseUse> papers =
        Row.list(em, USES, Map.of("lastDay", lastDay, "zone", zone)).stream()
            .map(ClauseUse::of)
            .toList();
    Stream<ClauseUse> sent = Row.list(em, SENT_USES, Map.of()).stream().map(ClauseUse::of);
    return Stream.concat(sent, PAPERS.entrySet().stream().flatMap(entry -> of(entry, papers)))
        .toList();
  }

  private static Stream<ClauseUse> of(Map.Entry<String, String> entry, List<ClauseUse> papers) {
    return papers.stream()
        .filter(paper -> paper.clause().equals(entry.getValue()))
        .map(
            paper ->
                new ClauseUse(entry.getKey(), paper.applied(), paper.breached(), paper.lastAt()));
  }

  /** Papers in scope that stand for a clause, the latest first; parameters as in {@link #uses}. */
  public List<ClauseCase> cases(String clause, int lastDay, String zone, int limit) {
    if (clause.equals(SENT)) {
      return cases(
          SENT_CASE + scope.projects("p.id") + " order by r.reviewed_at desc",
          Map.of("limit", limit));
    }
    String paper = PAPERS.get(clause);
    if (paper == null) {
      return List.of();
    }
    return cases(
        CASE + scope.projects("p.id") + " order by r.made_at desc",
        Map.of("paper", paper, "lastDay", lastDay, "zone", zone, "limit", limit));
  }

  private List<ClauseCase> cases(String sql, Map<String, ?> values) {
    return Row.list(em, sql + ", p.id limit :limit", values).stream()
        .map(row -> ClauseCase.of(row, "/reports?project="))
        .toList();
  }
}
