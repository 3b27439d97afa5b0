package org.weibao.escalation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.access.AccessService;
import org.weibao.access.ScopeFilter;
import org.weibao.escalation.EscalationDuty;
import org.weibao.kernel.Duties;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;

/** Work that open escalations make; a partial index holds those. */
@ApplicationScoped
public class EscalationDuties {

  private static final String FROM =
      "from escalation e join project p on p.id = e.project_id where e.state <> 'SETTLED'";

  private static final String COLUMNS =
      "e.number, p.name, p.name_en, e.description, coalesce(e.escalated_at, e.raised_at) as since";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject AccessService access;

  /** How many there are in scope. */
  public Map<EscalationDuty, Long> count(Set<EscalationDuty> kinds) {
    return duties().count(em, kinds);
  }

  /** Those of one kind in scope, the oldest first. */
  public List<WorkRow> list(EscalationDuty kind, int limit, int offset) {
    return duties().list(em, kind, COLUMNS, "since, e.id", limit, offset).stream()
        .map(EscalationDuties::row)
        .toList();
  }

  private Duties<EscalationDuty> duties() {
    String roles =
        access.roles().stream()
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    return new Duties<>(
        EscalationDuty.class,
        FROM + scope.projects("e.project_id"),
        kind -> condition(kind, roles.equals("()") ? "('')" : roles));
  }

  private static String condition(EscalationDuty kind, String roles) {
    return switch (kind) {
      case TO_ANSWER ->
          "exists (select 1 from escalation_opinion o where o.escalation_id = e.id"
              + " and o.given_at is null and o.role in "
              + roles
              + ")";
      case TO_FOLLOW -> "e.state = 'FOLLOWED'";
    };
  }

  private static WorkRow row(Row row) {
    String number = row.text("number");
    return new WorkRow(
        number,
        "/escalations/view?number=" + number,
        row.text("name"),
        row.text("name_en"),
        row.text("description"),
        row.instant("since"),
        Optional.empty());
  }
}
