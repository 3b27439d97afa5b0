package org.weibao.routine.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.kernel.listing.Named;

/** That a request was raised by what failed on a routine visit. */
@ApplicationScoped
public class RoutineTimeline implements TimelineSource {

  private static final String RAISED =
      """
      select v.id, v.held_on, v.held_by_name, v.recorded_at, k.name_zh, k.name_en
        from routine_check k join routine_visit v on v.id = k.visit_id
       where k.request_id = :request
      union all
      select v.id, v.held_on, v.held_by_name, v.recorded_at, m.name, m.name
        from routine_measure_failure f
        join routine_measure m on m.id = f.measure_id
        join routine_visit v on v.id = m.visit_id
       where f.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, RAISED, Map.of("request", requestId)).stream()
        .map(
            row ->
                TimelineEntry.of(
                        row.instant("recorded_at"),
                        row.optionalText("held_by_name"),
                        "timeline.routine.raised",
                        row.optionalDate("held_on").orElseThrow(),
                        new Named(row.text("name_zh"), row.text("name_en")))
                    .to("/routine-visits/view?id=" + row.number("id")))
        .toList();
  }
}
