package org.weibao.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;

/** That a request is handled together with another, and that a customer has answered. */
@ApplicationScoped
public class IntakeTimeline implements TimelineSource {

  private static final String TOGETHER =
      """
      select x.linked_at, n.display_name, q.number
        from request_duplicate x
        join service_request q on q.id = x.of_id
        join person n on n.id = x.linked_by
       where x.request_id = :request
      """;

  private static final String OPINIONS =
      "select c.given_at from opinion_card c where c.request_id = :request";

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    Map<String, Long> request = Map.of("request", requestId);
    List<TimelineEntry> entries = new ArrayList<>();
    for (Row row : Row.list(em, TOGETHER, request)) {
      entries.add(
          TimelineEntry.of(
                  row.instant("linked_at"),
                  row.optionalText("display_name"),
                  "timeline.intake.together",
                  row.text("number"))
              .to("/requests/view?number=" + row.text("number"))
              .forPartners());
    }
    for (Row row : Row.list(em, OPINIONS, request)) {
      entries.add(
          TimelineEntry.of(row.instant("given_at"), Optional.empty(), "timeline.intake.opinion"));
    }
    return entries;
  }
}
