package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Duties;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;
import org.weibao.request.RequestDuty;

/** Work that open requests make; a partial index holds those. */
@ApplicationScoped
public class RequestDuties {

  private static final String FROM =
      "from service_request q join project p on p.id = q.project_id where q.status <> 'CLOSED'";

  private static final String COLUMNS =
      "q.number, p.name, p.name_en, q.room_label, q.demand, q.received_at, q.arrival_due_at,"
          + " q.arrived_at";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** How many there are in scope. */
  public Map<RequestDuty, Long> count(Set<RequestDuty> kinds, Instant now) {
    return duties(now).count(em, kinds);
  }

  /** Those of one kind in scope, the most urgent first. */
  public List<WorkRow> list(RequestDuty kind, Instant now, int limit, int offset) {
    String order = "q.arrived_at nulls first, q.arrival_due_at nulls last, q.received_at, q.id";
    return duties(now).list(em, kind, COLUMNS, order, limit, offset).stream()
        .map(RequestDuties::row)
        .toList();
  }

  private Duties<RequestDuty> duties(Instant now) {
    return new Duties<>(
            RequestDuty.class, FROM + scope.projects("q.project_id"), RequestDuties::condition)
        .with("now", now);
  }

  private static String condition(RequestDuty kind) {
    return switch (kind) {
      case TO_VISIT -> "q.arrived_at is null and not q.phone_only and q.done_at is null";
      case LATE -> "q.arrived_at is null and q.arrival_due_at < :now";
      case EMERGENCY -> "q.urgency = 'EMERGENCY'";
      case TO_CLOSE -> "q.done_at is not null and q.status <> 'AWAITING_RETURN'";
      case AWAITING_RETURN -> "q.status = 'AWAITING_RETURN'";
      case OPEN -> "true";
    };
  }

  private static WorkRow row(Row row) {
    String number = row.text("number");
    String room = row.optionalText("room_label").map(label -> label + " · ").orElse("");
    return new WorkRow(
        number,
        "/requests/view?number=" + number,
        row.text("name"),
        row.text("name_en"),
        room + row.text("demand"),
        row.instant("received_at"),
        row.optionalInstant("arrival_due_at")
            .filter(due -> row.optionalInstant("arrived_at").isEmpty()));
  }
}
