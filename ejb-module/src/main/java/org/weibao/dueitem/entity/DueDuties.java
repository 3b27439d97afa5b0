package org.weibao.dueitem.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.dueitem.DueDuty;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueSubject;
import org.weibao.kernel.Duties;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;

/** Work that open due items make for those whose role has to do them. */
@ApplicationScoped
public class DueDuties {

  private static final Duration AHEAD = Duration.ofDays(14);

  // An arrival is on work lists as the request that it is about.
  private static final String WHERE = " where d.state = 'OPEN' and d.kind <> 'ARRIVAL'";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** How many there are of the caller's. */
  public Map<DueDuty, Long> count(Set<DueDuty> kinds, Instant now) {
    return duties("from due_item d", now).count(em, kinds);
  }

  /** The caller's of one kind, the most urgent first. */
  public List<WorkRow> list(DueDuty kind, Instant now, int limit, int offset) {
    return duties(DueItemListing.FROM, now)
        .list(em, kind, DueItemListing.SELECT + ", d.planned_at", "d.due_at, d.id", limit, offset)
        .stream()
        .map(DueDuties::row)
        .toList();
  }

  private Duties<DueDuty> duties(String from, Instant now) {
    return new Duties<>(DueDuty.class, from + WHERE + scope.owned("d"), DueDuties::condition)
        .with("now", now)
        .with("soon", now.plus(AHEAD));
  }

  private static String condition(DueDuty kind) {
    return switch (kind) {
      case DUE -> "d.due_at > :now and d.due_at <= :soon";
      case LATE -> "d.due_at <= :now";
    };
  }

  private static WorkRow row(Row row) {
    DueKind kind = row.constant("kind", DueKind.class);
    String place = row.optionalText("place_name").orElse("");
    return new WorkRow(
        row.constant("subject_kind", DueSubject.class).shown(row.text("subject")),
        "/due-items/view?id=" + row.number("id"),
        place,
        row.optionalText("place_name_en").orElse(place),
        "",
        Optional.of("enum.DueKind." + kind),
        row.instant("planned_at"),
        Optional.of(row.instant("due_at")));
  }
}
