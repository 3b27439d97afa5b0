package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;

/** Requests of a project that are not closed, with what is known of their faults. */
@ApplicationScoped
@Unscoped("of a project that was found in scope")
public class OpenRequests {

  @PersistenceContext EntityManager em;

  /**
   * One that is not closed.
   *
   * @param cause of its fault, as the decision that stands knew it
   */
  public record Open(long id, Optional<String> cause) {}

  /** Those of a project, in the order in which changes lock them everywhere. */
  public List<Open> of(long projectId) {
    return Row.list(
            em,
            """
            select q.id, d.inputs
              from service_request q
              join lateral (select x.inputs from service_case_decision x where x.request_id = q.id
                             order by x.id desc limit 1) d on true
             where q.project_id = :project and q.status <> 'CLOSED'
             order by q.id""",
            Map.of("project", projectId))
        .stream()
        .map(
            row ->
                new Open(
                    row.number("id"),
                    Optional.ofNullable(DecisionJson.readInputs(row.text("inputs")).get("cause"))))
        .toList();
  }
}
