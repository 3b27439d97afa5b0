package org.weibao.repair.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;
import org.weibao.repair.RepairDuty;

/** Work that visits and fault records make. */
@ApplicationScoped
public class RepairDuties {

  /** By way of the open requests, which are few: visits are many. */
  private static final String TO_WRITE =
      """
        from service_request q
        join visit v on v.request_id = q.id
        join project p on p.id = q.project_id
       where q.status <> 'CLOSED' and v.technician_id = :person
         and not exists (select 1 from fault_record f where f.visit_id = v.id)
      """;

  private static final String TO_REVIEW =
      """
        from fault_record f
        join service_request q on q.id = f.request_id
        join project p on p.id = f.project_id
       where f.reviewed_at is null and f.technician_id <> :person
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** How many there are for a person, in the caller's scope. */
  public Map<RepairDuty, Long> count(Set<RepairDuty> kinds, long personId) {
    Map<RepairDuty, Long> counts = new EnumMap<>(RepairDuty.class);
    if (kinds.isEmpty()) {
      return counts;
    }
    StringBuilder sql = new StringBuilder("select 0 as nothing");
    for (RepairDuty kind : kinds) {
      sql.append(", (select count(*) ").append(from(kind)).append(") as ").append(kind.name());
    }
    Row row = Row.find(em, sql.toString(), Map.of("person", personId)).orElseThrow();
    kinds.forEach(kind -> counts.put(kind, row.number(kind.name())));
    return counts;
  }

  /** Those of one kind, the oldest first. */
  public List<WorkRow> list(RepairDuty kind, long personId, int limit, int offset) {
    boolean writing = kind == RepairDuty.F1_TO_WRITE;
    String sql =
        "select q.number as request_number, p.name, p.name_en, "
            + (writing
                ? "q.number as number, q.demand as text, v.arrived_at as since"
                : "f.number as number, f.handling as text, f.done_at as since")
            + from(kind)
            + " order by since, number limit :limit offset :offset";
    return Row.list(em, sql, Map.of("person", personId, "limit", limit, "offset", offset)).stream()
        .map(row -> row(row, writing))
        .toList();
  }

  private String from(RepairDuty kind) {
    return switch (kind) {
      case F1_TO_WRITE -> TO_WRITE + scope.projects("q.project_id");
      case F1_TO_REVIEW -> TO_REVIEW + scope.projects("f.project_id");
    };
  }

  private static WorkRow row(Row row, boolean writing) {
    return new WorkRow(
        row.text("number"),
        (writing ? "/requests/fault?number=" : "/requests/view?number=")
            + row.text("request_number"),
        row.text("name"),
        row.text("name_en"),
        row.text("text"),
        row.instant("since"),
        Optional.empty());
  }
}
