package org.weibao.dailyreport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Row;

/** Which clauses reports of a day stand for; the signature's is counted with all approvals. */
@ApplicationScoped
public class DailyClauses {

  private static final String TECHNICIAN = "S04-15";
  private static final String SUPERVISOR = "S04-16";
  private static final String COMPARISON = "S04-18";

  /** Late is what was submitted after the end of its day. */
  private static final String LATE = "cast(r.submitted_at at time zone :zone as date) > r.day";

  private static final String COMPILED_LATE =
      "cast(r.compiled_at at time zone :zone as date) > r.day";

  private static final String USES =
      "select 'S04-15' as clause, count(*) as applied, max(r.submitted_at) as last_at,"
          + " count(*) filter (where "
          + LATE
          + ") as breached from daily_report r"
          + " union all select 'S04-16', count(*), max(r.compiled_at), count(*) filter (where "
          + COMPILED_LATE
          + ") from city_daily_report r"
          + " union all select 'S04-18', count(*), max(k.checked_at), 0 from register_check k";

  private static final String REPORTS =
      "select n.display_name || ' ' || r.day as number, r.city_id || '&day=' || r.day as page,"
          + " r.submitted_at as at, "
          + LATE
          + " as breached, n.display_name as handled_by"
          + " from daily_report r join person n on n.id = r.person_id where true";

  private static final String COMPILED =
      "select c.code || ' ' || r.day as number, r.city_id || '&day=' || r.day as page,"
          + " r.compiled_at as at, "
          + COMPILED_LATE
          + " as breached, n.display_name as handled_by"
          + " from city_daily_report r join city c on c.id = r.city_id"
          + " join person n on n.id = r.compiled_by where true";

  private static final String CHECKS =
      "select c.code || ' ' || r.day as number, r.city_id || '&day=' || r.day as page,"
          + " r.checked_at as at, cast(:zone as varchar) is null as breached,"
          + " n.display_name as handled_by"
          + " from register_check r join city c on c.id = r.city_id"
          + " join person n on n.id = r.checked_by where true";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** How often each was applied. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses(ZoneId zone) {
    return Row.list(em, USES, Map.of("zone", zone.getId())).stream().map(ClauseUse::of).toList();
  }

  /** Cases in scope, the latest first. */
  public List<ClauseCase> cases(String clause, ZoneId zone, int limit) {
    return switch (clause) {
      case TECHNICIAN -> list(REPORTS, zone, limit, "/daily-reports?city=");
      case SUPERVISOR -> list(COMPILED, zone, limit, "/daily-reports?city=");
      case COMPARISON -> list(CHECKS, zone, limit, "/daily-reports/register?city=");
      default -> List.of();
    };
  }

  private List<ClauseCase> list(String sql, ZoneId zone, int limit, String address) {
    return Row.list(
            em,
            sql + scope.cities("r.city_id") + " order by r.id desc limit :limit",
            Map.of("zone", zone.getId(), "limit", limit))
        .stream()
        .map(row -> ClauseCase.of(row, address))
        .toList();
  }
}
