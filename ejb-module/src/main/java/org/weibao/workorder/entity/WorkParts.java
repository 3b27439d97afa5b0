package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.LocationKind;
import org.weibao.stock.PartPlace;
import org.weibao.workorder.WorkPartView;

/** Stored parts of visits. */
@ApplicationScoped
@Unscoped("the door has let the caller in to the work order or the request")
public class WorkParts {

  private static final String SELECT =
      """
      select u.id, w.number, coalesce(g.code, m.code) as code, coalesce(g.name, m.name) as name,
             coalesce(g.name_en, m.name_en) as name_en, d.serial, g.unit, u.quantity,
             l.code as place_code, l.kind as place_kind, l.name as place_name,
             l.name_en as place_name_en, u.happened_at, u.received_at, b.display_name,
             k.happened_at as back_at, kb.display_name as back_by, k.reason as back_reason
        from work_part u
        join work_order w on w.id = u.work_order_id
        join stock_location l on l.id = u.location_id
        join person b on b.id = u.by_id
        left join stock_goods g on g.id = u.goods_id
        left join device d on d.id = u.device_id
        left join device_model m on m.id = d.model_id
        left join work_part k on k.back_of = u.id
        left join person kb on kb.id = k.by_id
       where u.back_of is null and\s""";

  @PersistenceContext EntityManager em;

  /** Keeps one. */
  public WorkPart add(WorkPart part) {
    em.persist(part);
    em.flush();
    return part;
  }

  /** One by its id. */
  public Optional<WorkPart> find(long id) {
    return Optional.ofNullable(em.find(WorkPart.class, id));
  }

  /** What a device told under a name of its own. */
  public Optional<WorkPart> findByClient(long workOrderId, String clientId) {
    return em.createQuery(
            "select p from WorkPart p where p.workOrderId = :order and p.clientId = :client",
            WorkPart.class)
        .setParameter("order", workOrderId)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  /** Whether one was taken back. */
  public boolean isBack(long id) {
    return em.createQuery("select count(p) from WorkPart p where p.backOf = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }

  /** Those of a work order, the first first. */
  public List<WorkPartView> ofOrder(long orderId) {
    return list("u.work_order_id = :key", orderId);
  }

  /** Those of a request's work orders, the first first. */
  public List<WorkPartView> ofRequest(long requestId) {
    return list("w.request_id = :key", requestId);
  }

  private List<WorkPartView> list(String where, long key) {
    return Row.list(em, SELECT + where + " order by u.id", Map.of("key", key)).stream()
        .map(WorkParts::view)
        .toList();
  }

  private static WorkPartView view(Row row) {
    return new WorkPartView(
        row.number("id"),
        row.text("number"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.optionalText("serial"),
        row.optionalConstant("unit", GoodsUnit.class),
        row.integer("quantity"),
        new PartPlace(
            row.text("place_code"),
            row.constant("place_kind", LocationKind.class),
            row.text("place_name"),
            row.text("place_name_en")),
        row.instant("happened_at"),
        row.instant("received_at"),
        row.text("display_name"),
        row.optionalInstant("back_at"),
        row.optionalText("back_by"),
        row.optionalText("back_reason"));
  }
}
