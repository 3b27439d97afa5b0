package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.kernel.listing.Named;
import org.weibao.workorder.HeadAttemptView;
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

  private static final String PARTS =
      """
      select w.number, u.happened_at, b.display_name, u.back_of, u.quantity,
             coalesce(g.name, m.name) as name, coalesce(g.name_en, m.name_en) as name_en
        from work_part u
        join work_order w on w.id = u.work_order_id
        join person b on b.id = u.by_id
        left join stock_goods g on g.id = u.goods_id
        left join device d on d.id = u.device_id
        left join device_model m on m.id = d.model_id
       where w.request_id = :request
      """;

  @PersistenceContext EntityManager em;
  @Inject HeadAttempts attempts;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    Stream<TimelineEntry> events =
        Row.list(em, EVENTS, Map.of("request", requestId)).stream()
            // An arrival is told by the visit that it makes.
            .filter(row -> row.constant("action", WorkAction.class) != WorkAction.ARRIVE)
            .map(WorkTimeline::entry);
    Stream<TimelineEntry> parts =
        Row.list(em, PARTS, Map.of("request", requestId)).stream().map(WorkTimeline::part);
    Stream<TimelineEntry> heads = attempts.of(requestId).stream().map(WorkTimeline::attempt);
    return Stream.of(events, parts, heads).flatMap(entries -> entries).toList();
  }

  private static TimelineEntry attempt(HeadAttemptView attempt) {
    return TimelineEntry.of(
            attempt.triedAt(),
            Optional.of(attempt.byName()),
            "timeline.head-not-reached",
            attempt.channel(),
            attempt.clause(),
            attempt.workOrder())
        .to("/work-orders/view?number=" + attempt.workOrder());
  }

  private static TimelineEntry part(Row row) {
    String number = row.text("number");
    return TimelineEntry.of(
            row.instant("happened_at"),
            row.optionalText("display_name"),
            row.optionalNumber("back_of").isPresent() ? "timeline.part-back" : "timeline.part-used",
            number,
            new Named(row.text("name"), row.text("name_en")),
            row.number("quantity"))
        .to("/work-orders/view?number=" + number);
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
