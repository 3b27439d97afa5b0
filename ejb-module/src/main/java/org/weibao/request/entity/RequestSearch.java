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

/** Finds requests by what people have at hand: each way of it is one look into an index. */
@ApplicationScoped
public class RequestSearch {

  /** The inner query ends in a fence: the planner is not to walk the register by date for it. */
  private static final String HIT =
      "(select w.id, w.received_at from (select q.id, q.received_at from service_request q"
          + " where %s%s offset 0) w order by w.received_at desc limit :most)";

  private static final String BY_NUMBER = "reverse(q.number) like :numberEnd";
  private static final String BY_ROOM =
      "q.room_label is not null and reverse(q.room_label) like :end";
  private static final String BY_OWNER = "q.owner_name is not null and q.owner_name like :start";
  private static final String BY_REGISTER =
      "q.register_number is not null and q.register_number like :start";
  private static final String BY_DEVICE =
      "q.device_id = any (array(select d.id from device d where upper(d.serial) = :upper))";
  private static final String BY_PHONE =
      "q.owner_phone is not null and reverse(translate(q.owner_phone, ' -()+', '')) like :phoneEnd";

  private static final String SELECT =
      """
      with hit as (%s),
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

  /** Requests in scope by number, register number, room, owner, device or phone. */
  public Found find(SearchText text, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("upper", text.upper());
    parameters.put("numberEnd", text.upperEnding());
    parameters.put("end", text.ending());
    parameters.put("start", text.beginning());
    parameters.put("most", Found.MOST_COUNTED);
    parameters.put("limit", limit);
    StringBuilder hits = new StringBuilder();
    for (String way : List.of(BY_NUMBER, BY_ROOM, BY_OWNER, BY_REGISTER, BY_DEVICE)) {
      add(hits, way);
    }
    if (text.isPhone()) {
      add(hits, BY_PHONE);
      parameters.put("phoneEnd", text.phoneEnding());
    }
    List<Row> rows = Row.list(em, SELECT.formatted(hits), parameters);
    return Found.of(rows, RequestSearch::row);
  }

  private void add(StringBuilder hits, String way) {
    hits.append(hits.isEmpty() ? "" : " union all ")
        .append(HIT.formatted(way, scope.projects("q.project_id")));
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
