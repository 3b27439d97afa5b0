package org.weibao.warranty.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.warranty.CoverGround;

/** When it was decided who bears the cost, and why then. */
@ApplicationScoped
public class CoverTimeline implements TimelineSource {

  private static final String DECIDED =
      """
      select c.decided_at, c.ground, q.number
        from cover_decision c
        join service_request q on q.id = c.request_id
       where c.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, DECIDED, Map.of("request", requestId)).stream()
        .map(
            row ->
                TimelineEntry.of(
                        row.instant("decided_at"),
                        Optional.empty(),
                        "timeline.cover.decided",
                        row.constant("ground", CoverGround.class))
                    .to("/requests/cover?number=" + row.text("number")))
        .toList();
  }
}
