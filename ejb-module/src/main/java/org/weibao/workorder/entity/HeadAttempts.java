package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.workorder.HeadAttemptView;
import org.weibao.workorder.HeadChannel;

/** Attempts to reach the head of the department, stored and read. */
@ApplicationScoped
@Unscoped("of requests that were found in scope")
public class HeadAttempts {

  private static final String OF_REQUEST =
      """
      select w.number, a.tried_at, a.channel, a.note, p.display_name, a.recorded_at, a.clause,
             a.policy
        from head_attempt a
        join work_order w on w.id = a.work_order_id
        join person p on p.id = a.by_id
       where a.request_id = :request
       order by a.id
      """;

  @PersistenceContext EntityManager em;
  @Inject WorkOrders orders;

  /** Stores one. */
  public void add(HeadAttempt attempt) {
    em.persist(attempt);
    em.flush();
  }

  /** Those of a request, the first first. */
  public List<HeadAttemptView> of(long requestId) {
    return Row.list(em, OF_REQUEST, Map.of("request", requestId)).stream()
        .map(
            row ->
                new HeadAttemptView(
                    row.text("number"),
                    row.instant("tried_at"),
                    row.constant("channel", HeadChannel.class),
                    row.optionalText("note"),
                    row.text("display_name"),
                    row.instant("recorded_at"),
                    row.text("clause"),
                    row.text("policy")))
        .toList();
  }

  /** Number of the work order with which somebody is sent to a request now. */
  public Optional<String> openOf(long requestId) {
    return orders.openOf(requestId);
  }
}
