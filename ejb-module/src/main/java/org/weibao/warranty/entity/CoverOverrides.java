package org.weibao.warranty.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverOverrideView;
import org.weibao.warranty.OverrideState;
import org.weibao.warranty.Shares;

/** Stored wishes to bear costs otherwise. */
@ApplicationScoped
public class CoverOverrides {

  private static final String VIEW =
      """
      select o.*, q.number as request_number, e.display_name as asked
        from cover_override o
        join service_request q on q.id = o.request_id
        join person e on e.id = o.asked_by
       where\
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** A wish with its id. */
  public record Found(long id, CoverOverrideView view) {}

  /** Stores a wish. */
  @Unscoped("for changes; the door checks the project")
  public CoverOverride add(CoverOverride wish) {
    em.persist(wish);
    em.flush();
    return wish;
  }

  /** Sends changes to the database, so that they can be read back. */
  @Unscoped("for changes; the door checks the project")
  public void flush() {
    em.flush();
  }

  /** A wish by its number, locked until the transaction ends. */
  @Unscoped("for changes; the door checks the project")
  public Optional<CoverOverride> findForUpdate(String number) {
    return em.createQuery(
            "select o from CoverOverride o where o.number = :number", CoverOverride.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether one of a class of cost waits. */
  @Unscoped("of a request that was found in scope")
  public boolean waits(long requestId, CostClass cost) {
    return Row.find(
            em,
            "select 1 as one from cover_override where request_id = :request"
                + " and cost_class = :cost and state = 'WAITS'",
            Map.of("request", requestId, "cost", cost.name()))
        .isPresent();
  }

  /** Wishes of a request, the latest first. */
  @Unscoped("of a request that was found in scope")
  public List<Found> ofRequest(long requestId) {
    return Row.list(
            em, VIEW + " o.request_id = :request order by o.id desc", Map.of("request", requestId))
        .stream()
        .map(CoverOverrides::found)
        .toList();
  }

  /** A wish in scope by its number. */
  public Optional<Found> find(String number) {
    return Row.find(
            em,
            VIEW + " o.number = :number" + scope.projects("o.project_id"),
            Map.of("number", number))
        .map(CoverOverrides::found);
  }

  private static Found found(Row row) {
    return new Found(
        row.number("id"),
        new CoverOverrideView(
            row.text("number"),
            row.text("request_number"),
            row.number("project_id"),
            row.constant("cost_class", CostClass.class),
            figure(row, "before"),
            new Shares(figure(row, "customer"), figure(row, "department"), figure(row, "supplier")),
            figure(row, "amount"),
            row.text("reason"),
            row.text("clause"),
            row.integer("decision"),
            row.constant("state", OverrideState.class),
            row.number("asked_by"),
            row.text("asked"),
            row.instant("asked_at"),
            row.optionalText("withdrawn_reason"),
            row.integer("version"),
            Optional.empty()));
  }

  private static BigDecimal figure(Row row, String column) {
    return new BigDecimal(row.text(column));
  }
}
