package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.workorder.WorkAction;

/** Who was sent, and what became of the visit. Partners read what concerns them. */
@ApplicationScoped
public class WorkTimeline implements TimelineSource {

  private static final String EVENTS =
      """
      select w.number, e.action, e.happened_at, b.display_name
        from work_event e
        join work_order w on w.id = e.work_order_id
        join person b on b.id = e.by_id
       where w.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, EVENTS, Map.of("request", requestId)).stream()
        // An arrival is told by the visit that it makes.
        .filter(row -> row.constant("action", WorkAction.class) != WorkAction.ARRIVE)
        .map(WorkTimeline::entry)
        .toList();
  }

  private static TimelineEntry entry(Row row) {
    WorkAction action = row.constant("action", WorkAction.class);
    String number = row.text("number");
    TimelineEntry entry =
        TimelineEntry.of(
                row.instant("happened_at"),
                row.optionalText("display_name"),
                "timeline.work",
                number,
                action)
            .to("/work-orders/view?number=" + number);
    return switch (action) {
      case PLAN, MOVE, TRAVEL, SIGN, CANCEL -> entry.forPartners();
      default -> entry;
    };
  }
}
