package org.weibao.repair.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Found;
import org.weibao.kernel.Row;
import org.weibao.kernel.SearchText;
import org.weibao.repair.FaultCause;

/** Finds fault records by the end of their number. */
@ApplicationScoped
public class RepairSearch {

  private static final String SELECT =
      """
      with best as (
        select f.id, f.done_at from fault_record f
         where reverse(f.number) like :end%s
         order by f.done_at desc limit :most),
           counted as (select count(*) as n from best)
      select f.number, f.cause, f.handling, q.number as request_number, p.name, p.name_en,
             f.number = :upper as exact, c.n
        from (select id from best order by done_at desc, id desc limit :limit) b
        join fault_record f on f.id = b.id
        join service_request q on q.id = f.request_id
        join project p on p.id = f.project_id
       cross join counted c
       order by exact desc, f.done_at desc, f.id desc
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Fault records in scope; each leads to its request. */
  public Found find(SearchText text, int limit) {
    List<Row> rows =
        Row.list(
            em,
            SELECT.formatted(scope.projects("f.project_id")),
            Map.of(
                "end",
                text.upperEnding(),
                "upper",
                text.upper(),
                "most",
                Found.MOST_COUNTED,
                "limit",
                limit));
    return Found.of(rows, RepairSearch::row);
  }

  private static Found.Row row(Row row) {
    return new Found.Row(
        row.text("number"),
        "/requests/view?number=" + row.text("request_number"),
        row.text("name"),
        row.text("name_en"),
        row.text("handling"),
        row.constant("cause", FaultCause.class),
        row.flag("exact"));
  }
}
