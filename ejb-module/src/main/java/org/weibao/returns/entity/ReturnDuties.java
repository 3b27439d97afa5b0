package org.weibao.returns.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Duties;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;
import org.weibao.organization.Role;
import org.weibao.returns.ReturnDuty;

/** Work that open returns make; a partial index holds those. */
@ApplicationScoped
public class ReturnDuties {

  private static final String FROM =
      """
      from supplier_return r
      join project p on p.id = r.project_id
      join device d on d.id = r.device_id
      where r.finished_at is null
      """;

  private static final String COLUMNS =
      "r.number, p.name, p.name_en, d.serial, r.fault_text,"
          + " (select max(e.at) from return_event e where e.return_id = r.id) as since";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** How many there are for a person with these roles, in the caller's scope. */
  public Map<ReturnDuty, Long> count(Set<ReturnDuty> kinds, long personId, Set<Role> roles) {
    return duties(personId, roles).count(em, kinds);
  }

  /** Those of one kind, the oldest first. */
  public List<WorkRow> list(
      ReturnDuty kind, long personId, Set<Role> roles, int limit, int offset) {
    return duties(personId, roles)
        .list(em, kind, COLUMNS, "r.requested_at, r.id", limit, offset)
        .stream()
        .map(ReturnDuties::row)
        .toList();
  }

  private Duties<ReturnDuty> duties(long personId, Set<Role> roles) {
    return new Duties<>(
            ReturnDuty.class,
            FROM + scope.projectsOrSuppliers("r.project_id", "r.supplier_id"),
            ReturnDuties::condition)
        .with("person", personId)
        .with("roles", roles.stream().map(Role::name).toList());
  }

  private static String condition(ReturnDuty kind) {
    return switch (kind) {
      case TO_DECIDE -> "r.waiting_role in (:roles) and r.requested_by <> :person";
      case TO_SHIP -> "r.status = 'AUTHORISED'";
      case TO_RECEIVE -> "r.status = 'SHIPPED_BACK'";
      case TO_CLOSE -> "r.status in ('RECEIVED', 'REFUSED', 'SCRAPPED')";
      case IN_APPROVAL -> "r.status = 'IN_APPROVAL' and r.requested_by = :person";
      case AT_SUPPLIER ->
          "r.status in ('REQUESTED', 'ACKNOWLEDGED', 'SHIPPED', 'RECEIVED_BY_SUPPLIER', 'REPAIRED',"
              + " 'REPLACED', 'NO_FAULT_FOUND')";
    };
  }

  private static WorkRow row(Row row) {
    String number = row.text("number");
    return new WorkRow(
        number,
        "/returns/view?number=" + number,
        row.text("name"),
        row.text("name_en"),
        row.text("serial") + " · " + row.text("fault_text"),
        row.instant("since"),
        Optional.empty());
  }
}
