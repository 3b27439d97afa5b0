package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.request.Urgency;
import org.weibao.workorder.MateState;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkEventView;
import org.weibao.workorder.WorkMateView;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkStatus;
import org.weibao.workorder.control.SignedParts;

/** Reads work orders. */
@ApplicationScoped
public class WorkOrderViews {

  private static final int MOST = 500;

  private static final String SELECT =
      """
      select w.id, w.number, q.number as request_number, w.project_id, p.name as project_name,
             p.name_en as project_name_en, c.name as city_name, c.name_en as city_name_en,
             q.room_label, q.location, d.serial, w.task, q.urgency, q.arrival_due_at,
             w.technician_id, t.display_name, w.crew_company, w.crew_name, w.crew_phone,
             w.planned_from, w.planned_to, w.status, w.visit_id, w.arrived_at, w.finished_at,
             w.solved, w.service_class, w.travel_minutes, w.labour_minutes,
             f.number as fault_record, w.routine_visit_id, w.version
        from work_order w
        join project p on p.id = w.project_id
        join city c on c.id = p.city_id
        left join service_request q on q.id = w.request_id
        left join device d on d.id = q.device_id
        left join person t on t.id = w.technician_id
        left join fault_record f on f.visit_id = w.visit_id
      """;

  private static final String MATES =
      """
      select m.work_order_id, m.person_id, p.display_name, m.state, m.travel_minutes,
             m.labour_minutes
        from work_mate m join person p on p.id = m.person_id
       where m.work_order_id in (:orders)
       order by m.id
      """;

  private static final String EVENTS =
      """
      select e.action, e.happened_at, e.received_at, e.offset_millis, b.display_name, e.reason, e.note
        from work_event e join person b on b.id = e.by_id
       where e.work_order_id = :order
       order by e.id
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** One in the caller's scope. */
  public Optional<WorkOrderView> find(String number) {
    return list(
            " where w.number = :number" + scope.projects("w.project_id"), Map.of("number", number))
        .stream()
        .findFirst();
  }

  /** One that the door has let the caller in to. */
  @Unscoped("the door has checked whose it is")
  public WorkOrderView get(long id) {
    return list(" where w.id = :id", Map.of("id", id)).get(0);
  }

  /** Those in the caller's scope that begin within a time, cancelled ones left out, by time. */
  public List<WorkOrderView> planned(Instant from, Instant to) {
    return list(
        " where w.planned_from >= :from and w.planned_from < :to and w.status <> 'CANCELLED'"
            + scope.projects("w.project_id")
            + " order by w.planned_from, w.id limit "
            + MOST,
        Map.of("from", from, "to", to));
  }

  /** A person's own ones: of a day, and what is left of the days before. */
  @Unscoped("a person's own work")
  public List<WorkOrderView> mine(long personId, Instant from, Instant to) {
    return list(
        " where (w.technician_id = :person or w.id in (select m.work_order_id from work_mate m"
            + " where m.person_id = :person and m.state <> 'DECLINED'))"
            + " and w.planned_from < :to and (w.planned_from >= :from"
            + " and w.status <> 'CANCELLED' or w.status not in ('CLOSED', 'CANCELLED', 'DECLINED'))"
            + " order by w.planned_from, w.id limit "
            + MOST,
        Map.of("person", personId, "from", from, "to", to));
  }

  /** Those of a request, the first first. */
  @Unscoped("the door has let the caller in to the request")
  public List<WorkOrderView> ofRequest(long requestId) {
    return list(" where w.request_id = :request order by w.id", Map.of("request", requestId));
  }

  /** What happened, in its order. */
  @Unscoped("the door has let the caller in to the work order")
  public List<WorkEventView> events(long orderId) {
    return Row.list(em, EVENTS, Map.of("order", orderId)).stream()
        .map(
            row ->
                new WorkEventView(
                    row.constant("action", WorkAction.class),
                    row.instant("happened_at"),
                    row.instant("received_at"),
                    row.optionalNumber("offset_millis"),
                    row.text("display_name"),
                    row.optionalText("reason"),
                    row.optionalText("note")))
        .toList();
  }

  /** The customer's signature. */
  @Unscoped("the door has let the caller in to the work order")
  public Optional<SignatureView> signature(long orderId) {
    return Row.find(
            em,
            "select signer, on_paper, sha256, rating, remark, signed_at, parts, sheet_sha256"
                + " from work_signature"
                + " where work_order_id = :order",
            Map.of("order", orderId))
        .map(
            row ->
                new SignatureView(
                    row.text("signer"),
                    row.flag("on_paper"),
                    row.optionalText("sha256"),
                    row.optionalNumber("rating").map(Long::intValue),
                    row.optionalText("remark"),
                    row.instant("signed_at"),
                    row.optionalText("parts").map(SignedParts::read),
                    row.optionalText("sheet_sha256")));
  }

  /** The picture of the customer's signature. */
  @Unscoped("the door has let the caller in to the work order")
  public Optional<byte[]> signaturePicture(long orderId) {
    return Row.find(
            em,
            "select picture from work_signature where work_order_id = :order and not on_paper",
            Map.of("order", orderId))
        .map(row -> row.bytes("picture"));
  }

  private List<WorkOrderView> list(String where, Map<String, ?> parameters) {
    List<WorkOrderView> views =
        Row.list(em, SELECT + where, parameters).stream().map(WorkOrderViews::view).toList();
    if (views.isEmpty()) {
      return views;
    }
    Map<Long, List<WorkMateView>> mates =
        Row.list(em, MATES, Map.of("orders", views.stream().map(WorkOrderView::id).toList()))
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.number("work_order_id"),
                    Collectors.mapping(WorkOrderViews::mate, Collectors.toList())));
    return mates.isEmpty()
        ? views
        : views.stream().map(view -> view.with(mates.getOrDefault(view.id(), List.of()))).toList();
  }

  private static WorkMateView mate(Row row) {
    return new WorkMateView(
        row.number("person_id"),
        row.text("display_name"),
        row.constant("state", MateState.class),
        row.optionalNumber("travel_minutes").map(Long::intValue),
        row.optionalNumber("labour_minutes").map(Long::intValue));
  }

  private static WorkOrderView view(Row row) {
    Optional<OutsideCrew> crew =
        row.optionalText("crew_company")
            .map(
                company -> new OutsideCrew(company, row.text("crew_name"), row.text("crew_phone")));
    return new WorkOrderView(
        row.number("id"),
        row.text("number"),
        row.optionalText("request_number"),
        row.number("project_id"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.optionalText("room_label"),
        row.optionalText("location"),
        row.optionalText("serial"),
        row.text("task"),
        row.optionalConstant("urgency", Urgency.class),
        row.optionalInstant("arrival_due_at"),
        row.optionalNumber("technician_id"),
        row.optionalText("display_name").or(() -> crew.map(OutsideCrew::name)).orElseThrow(),
        crew,
        List.of(),
        row.instant("planned_from"),
        row.instant("planned_to"),
        row.constant("status", WorkStatus.class),
        row.optionalNumber("visit_id"),
        row.optionalInstant("arrived_at"),
        row.optionalInstant("finished_at"),
        row.optionalText("solved").map(Boolean::valueOf),
        row.optionalConstant("service_class", ServiceClass.class),
        row.optionalNumber("travel_minutes").map(Long::intValue),
        row.optionalNumber("labour_minutes").map(Long::intValue),
        row.optionalText("fault_record"),
        row.optionalNumber("routine_visit_id"),
        row.integer("version"));
  }
}
