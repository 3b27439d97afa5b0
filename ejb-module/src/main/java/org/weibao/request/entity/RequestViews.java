package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.clock.ClockEventKind;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Page;
import org.weibao.kernel.PhoneMask;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.WarrantyStatus;
import org.weibao.request.ClockEventView;
import org.weibao.request.ClockTarget;
import org.weibao.request.DecisionView;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RepeatSpan;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** Reads the register. */
@ApplicationScoped
public class RequestViews {

  private static final String VIEW =
      """
      select q.*, p.code as project_code, p.name as project_name, p.name_en as project_name_en,
             d.serial, m.name as model_name, m.name_en as model_name_en, n.display_name
        from service_request q
        join project p on p.id = q.project_id
        join person n on n.id = q.registered_by
        left join device d on d.id = q.device_id
        left join device_model m on m.id = d.model_id
      """;

  /** How to reach the owner of a request. */
  public record StoredContact(long requestId, Optional<String> name, String phone) {}

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject AccessService access;
  @Inject RepeatSpan repeats;
  @Inject Clock clock;

  /** A request by number. */
  public Optional<RequestView> findByNumber(String number, Instant now) {
    return Row.find(
            em,
            VIEW + " where q.number = :number" + scope.projects("q.project_id"),
            Map.of("number", number))
        .map(row -> view(row, now, false));
  }

  /** The owner of a request as stored, the phone in full; empty without a phone. */
  public Optional<StoredContact> contact(String number) {
    return Row.find(
            em,
            "select id, owner_name, owner_phone from service_request"
                + " where number = :number and owner_phone is not null"
                + scope.projects("project_id"),
            Map.of("number", number))
        .map(
            row ->
                new StoredContact(
                    row.number("id"), row.optionalText("owner_name"), row.text("owner_phone")));
  }

  /** The request that an idempotency key stored. */
  public Optional<RequestView> findByIdempotencyKey(String key, Instant now) {
    return Row.find(
            em,
            VIEW + " where q.idempotency_key = :key" + scope.projects("q.project_id"),
            Map.of("key", key))
        .map(row -> view(row, now, true));
  }

  /** Whether a register number is known. */
  public boolean existsInRegister(long projectId, String registerNumber) {
    return Row.find(
            em,
            "select 1 from service_request"
                + " where project_id = :project and register_number = :number"
                + scope.projects("project_id"),
            Map.of("project", projectId, "number", registerNumber))
        .isPresent();
  }

  /** A page of the register. */
  public Page<RequestRow> list(ListQuery query) {
    return listing().page(em, query, clock, scope.projects("q.project_id"));
  }

  /** How many requests fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return listing().count(em, query, limit, atAnyCost, clock, scope.projects("q.project_id"));
  }

  /** What the list of the register shows. */
  public Listing<RequestRow> listing() {
    return RequestListing.of(repeats.repeatSpan());
  }

  /** Decisions on a request, the latest first. */
  @Unscoped("by id of a request that was found in scope")
  public List<DecisionView> decisions(long requestId) {
    String sql =
        "select d.*, cast(d.inputs as text) as facts, cast(d.steps as text) as path"
            + " from service_case_decision d where d.request_id = :request order by d.id desc";
    return Row.list(em, sql, Map.of("request", requestId)).stream()
        .map(
            row ->
                new DecisionView(
                    row.instant("decided_at"),
                    row.text("service_case"),
                    row.text("clause"),
                    row.text("policy"),
                    row.constant("warranty", WarrantyStatus.class),
                    row.constant("payer", Payer.class),
                    row.text("payer_clause"),
                    row.constant("arrival", ArrivalKind.class),
                    row.optionalNumber("arrival_hours").map(Long::intValue),
                    DecisionJson.readInputs(row.text("facts")),
                    DecisionJson.readSteps(row.text("path"))))
        .toList();
  }

  /** Clock events of a request in their order. */
  @Unscoped("by id of a request that was found in scope")
  public List<ClockEventView> clockEvents(long requestId) {
    String sql =
        "select e.*, n.display_name from clock_event e join person n on n.id = e.person_id"
            + " where e.request_id = :request order by e.id";
    return Row.list(em, sql, Map.of("request", requestId)).stream()
        .map(
            row ->
                new ClockEventView(
                    row.constant("target", ClockTarget.class),
                    row.constant("kind", ClockEventKind.class),
                    row.instant("at"),
                    row.optionalNumber("goal_hours").map(Long::intValue),
                    row.optionalText("clause"),
                    row.text("display_name")))
        .toList();
  }

  /** Who registered a request, and who was there for it. */
  @Unscoped("by id of a request that was found in scope, to tell them")
  public List<Long> peopleOf(long requestId) {
    String sql =
        "select registered_by as person_id from service_request where id = :request"
            + " union select technician_id from visit where request_id = :request";
    return Row.list(em, sql, Map.of("request", requestId)).stream()
        .map(row -> row.number("person_id"))
        .toList();
  }

  /** Whether the caller may know the service case, which says who pays. */
  private boolean isExplained() {
    return access.may("request.explain");
  }

  private static boolean late(Row row, Instant now) {
    return ServiceRequest.isLate(
        row.optionalInstant("arrival_due_at").orElse(null),
        row.optionalInstant("arrived_at").orElse(null),
        now);
  }

  private RequestView view(Row row, Instant now, boolean replayed) {
    boolean explained = isExplained();
    RequestStatus status = row.constant("status", RequestStatus.class);
    Optional<Instant> doneAt = row.optionalInstant("done_at");
    return new RequestView(
        row.number("id"),
        row.text("number"),
        row.number("project_id"),
        row.text("project_code"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("room_label"),
        row.optionalText("owner_name"),
        row.optionalText("owner_phone").map(PhoneMask::mask),
        row.optionalText("serial"),
        row.optionalText("model_name").or(() -> row.optionalText("product_model")),
        row.optionalText("model_name_en").or(() -> row.optionalText("product_model")),
        row.optionalText("location"),
        row.text("demand"),
        row.constant("urgency", Urgency.class),
        row.optionalConstant("emergency_ground", EmergencyGround.class),
        row.instant("received_at"),
        row.instant("registered_at"),
        row.text("display_name"),
        row.constant("source", RequestSource.class),
        row.optionalText("register_number"),
        status,
        row.optionalText("service_case").filter(text -> explained),
        row.optionalConstant("payer", Payer.class).filter(payer -> explained),
        row.optionalInstant("arrival_due_at"),
        row.optionalInstant("arrived_at"),
        doneAt,
        row.optionalInstant("closed_at"),
        row.integer("version"),
        late(row, now),
        ServiceRequest.isClosable(status, doneAt.isPresent(), row.flag("phone_only")),
        ServiceRequest.isVisitable(status),
        replayed);
  }
}
