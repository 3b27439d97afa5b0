package org.weibao.approval.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;
import org.weibao.organization.Role;

/** Documents that wait for somebody, but for those that have a work list of their own. */
@ApplicationScoped
public class ApprovalsWaiting {

  private static final String FROM =
      """
       from approval_case c
       join project p on p.id = c.project_id
      where c.waiting_role in (:roles) and c.requested_by <> :person
        and c.document not in ('F1', 'F2')
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** How many wait for a person with these roles, in the caller's scope. */
  public long count(long personId, Set<Role> roles) {
    return Row.find(em, "select count(*) as n" + from(), named(personId, roles))
        .orElseThrow()
        .number("n");
  }

  /** Those, the longest waiting first. */
  public List<WorkRow> list(long personId, Set<Role> roles, int limit, int offset) {
    Map<String, Object> values = named(personId, roles);
    values.put("limit", limit);
    values.put("offset", offset);
    return Row.list(
            em,
            "select c.number, c.link, c.document, p.name, p.name_en, c.requested_at"
                + from()
                + " order by c.requested_at, c.id limit :limit offset :offset",
            values)
        .stream()
        .map(
            row ->
                new WorkRow(
                    row.text("number"),
                    row.text("link"),
                    row.text("name"),
                    row.text("name_en"),
                    row.text("document"),
                    row.instant("requested_at"),
                    Optional.empty()))
        .toList();
  }

  private String from() {
    return FROM + scope.projects("c.project_id");
  }

  private static Map<String, Object> named(long personId, Set<Role> roles) {
    Map<String, Object> values = new HashMap<>();
    values.put("person", personId);
    values.put("roles", roles.stream().map(Role::name).toList());
    return values;
  }
}
