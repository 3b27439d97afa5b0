package org.weibao.escalation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.escalation.EscalationGround;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.organization.Role;

/** What was put to headquarters of a request, and what came of it. */
@ApplicationScoped
public class EscalationTimeline implements TimelineSource {

  private static final String ESCALATIONS =
      """
      select e.number, e.ground, e.escalated_at, e.settled_at, e.result,
             r.display_name as raised, s.display_name as settled
        from escalation e
        join person r on r.id = e.raised_by
        left join person s on s.id = e.settled_by
       where e.request_id = :request
      """;

  private static final String OPINIONS =
      """
      select e.number, o.role, o.given_at, p.display_name as given
        from escalation e
        join escalation_opinion o on o.escalation_id = e.id
        join person p on p.id = o.given_by
       where e.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    Map<String, Long> request = Map.of("request", requestId);
    List<TimelineEntry> entries = new ArrayList<>();
    for (Row row : Row.list(em, ESCALATIONS, request)) {
      entries.add(
          TimelineEntry.of(
                  row.instant("escalated_at"),
                  row.optionalText("raised"),
                  "timeline.escalation.raised",
                  row.constant("ground", EscalationGround.class))
              .to(page(row)));
      row.optionalInstant("settled_at")
          .ifPresent(
              at ->
                  entries.add(
                      TimelineEntry.of(
                              at,
                              row.optionalText("settled"),
                              "timeline.escalation.settled",
                              row.text("result"))
                          .to(page(row))));
    }
    for (Row row : Row.list(em, OPINIONS, request)) {
      entries.add(
          TimelineEntry.of(
                  row.instant("given_at"),
                  row.optionalText("given"),
                  "timeline.escalation.opinion",
                  row.constant("role", Role.class))
              .to(page(row)));
    }
    return entries;
  }

  private static String page(Row row) {
    return "/escalations/view?number=" + row.text("number");
  }
}
