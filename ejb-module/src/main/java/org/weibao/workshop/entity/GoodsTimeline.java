package org.weibao.workshop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.workshop.GoodsEventKind;

/** A device's stay in the workshop. */
@ApplicationScoped
public class GoodsTimeline implements TimelineSource {

  private static final String EVENTS =
      """
      select e.kind, e.at, n.display_name, g.number, g.what
        from goods_event e
        join goods_receipt g on g.id = e.receipt_id
        join person n on n.id = e.person_id
       where e.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, EVENTS, Map.of("request", requestId)).stream()
        .map(GoodsTimeline::entry)
        .toList();
  }

  private static TimelineEntry entry(Row row) {
    GoodsEventKind kind = row.constant("kind", GoodsEventKind.class);
    TimelineEntry entry =
        TimelineEntry.of(
                row.instant("at"),
                row.optionalText("display_name"),
                "timeline.goods",
                row.text("number"),
                row.text("what"),
                kind)
            .to("/workshop/view?number=" + row.text("number"));
    return kind == GoodsEventKind.TAKEN || kind == GoodsEventKind.RETURNED
        ? entry.forPartners()
        : entry;
  }
}
