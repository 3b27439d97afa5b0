package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.Row;

/** Where visits are, and what is repaired there. */
@ApplicationScoped
@Unscoped("of requests and visits that the door has let the caller in to")
public class WorkSites {

  private static final String DEVICE =
      """
        left join device d on d.id = q.device_id
        left join device_model m on m.id = d.model_id
      """;

  /**
   * Where somebody is sent.
   *
   * @param deviceClass of the device that the request names; empty if it names none
   */
  public record Site(String projectCode, Optional<DeviceCategory> deviceClass) {}

  @PersistenceContext EntityManager em;

  /** Of a request. */
  public Site ofRequest(long requestId) {
    return site(
        "select p.code, m.category from service_request q join project p on p.id = q.project_id "
            + DEVICE
            + " where q.id = :id",
        requestId);
  }

  /** Of a visit. */
  public Site ofOrder(long orderId) {
    return site(
        "select p.code, m.category from work_order w join project p on p.id = w.project_id"
            + " left join service_request q on q.id = w.request_id "
            + DEVICE
            + " where w.id = :id",
        orderId);
  }

  private Site site(String sql, long id) {
    return Row.find(em, sql, Map.of("id", id))
        .map(
            row ->
                new Site(row.text("code"), row.optionalConstant("category", DeviceCategory.class)))
        .orElseThrow();
  }
}
