package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Found;
import org.weibao.kernel.Row;
import org.weibao.kernel.SearchText;
import org.weibao.request.RequestStatus;

/**
 * Finds requests by what people have at hand. A whole number is that request and nothing else; any
 * other text may be a part of what a request says, of its device's serial, or a phone.
 */
@ApplicationScoped
public class RequestSearch {

  private static final String EXACT =
      "select q.id, q.received_at from service_request q where q.number = :upper";

  /** Month by month from the newest on, until there are more than anybody counts. */
  private static final String BY_TEXT =
      "(select f.id, f.received_at from "
          + RequestWords.MONTHS
          + " m cross join lateral (select q.id, q.received_at from (select * from service_request q"
          + " where "
          + RequestWords.INDEXED
          + " @> month_words(m.month, (select pattern_words(search_key(:part)))) offset 0) q"
          + " where q.search_key like (select search_key(:part))%s order by q.received_at desc limit :most) f"
          + " where not exists (select 1 from exact) limit :most)";

  /** The inner query ends in a fence: the planner is not to walk the register by date for it. */
  private static final String HIT =
      "(select w.id, w.received_at from (select q.id, q.received_at from service_request q"
          + " where not exists (select 1 from exact) and %s%s offset 0) w"
          + " order by w.received_at desc limit :most)";

  private static final String BY_PHONE =
      "q.owner_phone is not null and reverse(translate(q.owner_phone, ' -()+', '')) like :phoneEnd";

  private static final String SELECT =
      """
      with exact as materialized (%s),
           hit as (select * from exact union all %s),
           best as (select distinct id, received_at from hit),
           counted as (select count(*) as n from best)
      select q.number, q.room_label, q.demand, q.status, p.name, p.name_en,
             q.number = :upper as exact, c.n
        from (select id, received_at from best order by received_at desc, id desc limit :limit) b
        join service_request q on q.id = b.id
        join project p on p.id = q.project_id
       cross join counted c
       order by exact desc, q.received_at desc, q.id desc
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Requests in scope by number, register number, room, owner, serial or phone. */
  public Found find(SearchText text, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("upper", text.upper());
    parameters.put("part", text.part());
    parameters.put("most", Found.MOST_COUNTED);
    parameters.put("limit", limit);
    String within = scope.projects("q.project_id");
    StringBuilder hits = new StringBuilder(BY_TEXT.formatted(within));
    if (text.isPhone()) {
      hits.append(" union all ").append(HIT.formatted(BY_PHONE, within));
      parameters.put("phoneEnd", text.phoneEnding());
    }
    List<Row> rows = Row.list(em, SELECT.formatted(EXACT + within, hits), parameters);
    return Found.of(rows, RequestSearch::row);
  }

  private static Found.Row row(Row row) {
    String number = row.text("number");
    String room = row.optionalText("room_label").map(label -> label + " · ").orElse("");
    return new Found.Row(
        number,
        "/requests/view?number=" + number,
        row.text("name"),
        row.text("name_en"),
        room + row.text("demand"),
        row.constant("status", RequestStatus.class),
        row.flag("exact"));
  }
}
