package org.weibao.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.intake.ProgressView;
import org.weibao.intake.RequestStage;
import org.weibao.kernel.Row;

/** Stored links, and what they show: whoever has one may see that much and no more. */
@ApplicationScoped
@Unscoped("whoever has a link or stands before a device sees what it shows, whoever he is")
public class PublicLinks {

  private static final String STAGE =
      """
      case when exists (select 1 from request_duplicate x where x.request_id = q.id) then 'TOGETHER'
           when q.done_at is not null or q.status = 'CLOSED' then 'DONE'
           when q.status = 'AWAITING_RETURN' then 'RETURNING'
           when q.status = 'ON_SITE' then 'WORKING'
           else 'RECEIVED' end as stage\
      """;

  /** An open request about a device. */
  public record OpenRequest(RequestStage stage, Instant since) {}

  @PersistenceContext EntityManager em;

  /** Stores something new. */
  public <T> T add(T thing) {
    em.persist(thing);
    em.flush();
    return thing;
  }

  /** A link by its token, locked until the transaction ends. */
  public Optional<PublicLink> findForUpdate(String token, PublicLink.Kind kind) {
    return em.createQuery(
            "select l from PublicLink l where l.token = :token and l.kind = :kind",
            PublicLink.class)
        .setParameter("token", token)
        .setParameter("kind", kind)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The latest link of a kind to a request. */
  public Optional<PublicLink> latest(long requestId, PublicLink.Kind kind) {
    return em.createQuery(
            "select l from PublicLink l where l.requestId = :request and l.kind = :kind"
                + " order by l.id desc",
            PublicLink.class)
        .setParameter("request", requestId)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How the report goes on that a progress link is about. */
  public Optional<ProgressView> progress(String token) {
    return Row.find(
            em,
            "select q.number, q.received_at, q.arrival_due_at, q.arrived_at, q.done_at, "
                + STAGE
                + " from public_link l join service_request q on q.id = l.request_id"
                + " where l.token = :token and l.kind = 'PROGRESS'",
            Map.of("token", token))
        .map(
            row ->
                new ProgressView(
                    row.text("number"),
                    row.constant("stage", RequestStage.class),
                    row.instant("received_at"),
                    row.optionalInstant("arrival_due_at"),
                    row.optionalInstant("arrived_at"),
                    row.optionalInstant("done_at")));
  }

  /** The latest open request about a device. */
  public Optional<OpenRequest> open(long deviceId) {
    return Row.find(
            em,
            "select q.received_at, "
                + STAGE
                + " from service_request q where q.device_id = :device and q.status <> 'CLOSED'"
                + " order by q.received_at desc limit 1",
            Map.of("device", deviceId))
        .map(
            row ->
                new OpenRequest(
                    row.constant("stage", RequestStage.class), row.instant("received_at")));
  }

  /** Id of a person by the sign-in name. */
  public Optional<Long> person(String login) {
    return Row.find(em, "select id from person where login = :login", Map.of("login", login))
        .map(row -> row.number("id"));
  }
}
