package org.weibao.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.intake.RelatedRequest;
import org.weibao.kernel.Row;
import org.weibao.request.RequestStatus;

/**
 * Requests about the same device or room; indexes on devices and on the ends of rooms find them.
 */
@ApplicationScoped
public class Related {

  private static final int AT_MOST = 10;

  private static final String SELECT =
      """
      select q.number, q.demand, q.status, q.received_at, q.closed_at, %s as same_device
        from service_request q
       where q.project_id = :project and %s and q.number <> :self
         and (q.status <> 'CLOSED' or q.closed_at >= :since) and q.received_at <= :until
         and not exists (select 1 from request_duplicate x where x.request_id = q.id)
      """;

  private static final String DEVICE =
      SELECT.formatted(
          "true", "q.device_id in (select d.id from device d where d.serial = :value)");

  private static final String ROOM =
      SELECT.formatted("false", "reverse(q.room_label) = reverse(:value)");

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /**
   * Those about a device.
   *
   * @param self number of a request to leave out; empty for none
   * @param since closed ones count from here on
   * @param until later ones do not count
   */
  public List<RelatedRequest> ofDevice(
      long projectId, String serial, String self, Instant since, Instant until) {
    return list(DEVICE, projectId, serial, self, since, until);
  }

  /** Those about a room. */
  public List<RelatedRequest> ofRoom(
      long projectId, String room, String self, Instant since, Instant until) {
    return list(ROOM, projectId, room, self, since, until);
  }

  private List<RelatedRequest> list(
      String sql, long projectId, String value, String self, Instant since, Instant until) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("project", projectId);
    parameters.put("value", value);
    parameters.put("self", self);
    parameters.put("since", since);
    parameters.put("until", until);
    return Row.list(
            em,
            sql
                + scope.projects("q.project_id")
                + " order by q.received_at desc, q.id desc limit "
                + AT_MOST,
            parameters)
        .stream()
        .map(row -> request(row, until))
        .toList();
  }

  private static RelatedRequest request(Row row, Instant until) {
    Optional<Instant> closed = row.optionalInstant("closed_at");
    return new RelatedRequest(
        row.text("number"),
        row.text("demand"),
        row.constant("status", RequestStatus.class),
        row.instant("received_at"),
        closed,
        row.flag("same_device"),
        closed.filter(at -> !at.isAfter(until)).isPresent());
  }

  /** Number of the request that another is a duplicate of. */
  @Unscoped("the door has read the request in the caller's scope")
  public Optional<String> duplicateOf(long requestId) {
    return Row.find(
            em,
            "select q.number from request_duplicate x join service_request q on q.id = x.of_id"
                + " where x.request_id = :request",
            Map.of("request", requestId))
        .map(row -> row.text("number"));
  }

  /** Numbers of the duplicates of a request. */
  @Unscoped("the door has read the request in the caller's scope")
  public List<String> duplicates(long requestId) {
    return Row.list(
            em,
            "select q.number from request_duplicate x join service_request q on q.id ="
                + " x.request_id where x.of_id = :request order by x.linked_at",
            Map.of("request", requestId))
        .stream()
        .map(row -> row.text("number"))
        .toList();
  }

  /** Keeps that a request is a duplicate. */
  public void add(Duplicate duplicate) {
    em.persist(duplicate);
    em.flush();
  }
}
