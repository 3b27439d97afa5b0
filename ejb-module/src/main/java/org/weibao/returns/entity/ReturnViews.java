package org.weibao.returns.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.access.ScopeFilter;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.ApprovalView.RoundView;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.organization.Role;
import org.weibao.returns.ReturnEventView;
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.ReturnStepView;
import org.weibao.returns.ReturnView;

/** Returns as records, for reading only. */
@ApplicationScoped
public class ReturnViews {

  private static final String SELECT =
      """
      select r.*, f.number as fault_record_number, q.number as request_number,
             p.code as project_code, p.name as project_name, p.name_en as project_name_en,
             d.serial, m.name as model_name, m.name_en as model_name_en, s.name as supplier_name,
             s.name_en as supplier_name_en, w.display_name as requested_by_name,
             n.serial as replacement_serial
        from supplier_return r
        join fault_record f on f.id = r.fault_record_id
        join service_request q on q.id = r.request_id
        join project p on p.id = r.project_id
        join device d on d.id = r.device_id
        join device_model m on m.id = d.model_id
        join supplier s on s.id = r.supplier_id
        join person w on w.id = r.requested_by
        left join device n on n.id = r.replacement_id
      """;

  private static final String HISTORY =
      """
      select e.at, e.status, e.note, w.display_name as person_name, b.display_name as for_name
        from return_event e
        left join person w on w.id = e.person_id
        left join person b on b.id = e.acting_for
       where e.return_id = :return
       order by e.at, e.id
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject ApprovalService approvals;
  @Inject Clock clock;

  /** A return by number. */
  public Optional<ReturnView> find(String number) {
    return Row.find(em, SELECT + " where r.number = :number" + scope(), Map.of("number", number))
        .map(this::view);
  }

  /** Returns of a request, the latest first. */
  public List<ReturnView> ofRequest(String requestNumber) {
    String sql =
        SELECT + " where q.number = :number" + scope() + " order by r.requested_at desc, r.id desc";
    return Row.list(em, sql, Map.of("number", requestNumber)).stream().map(this::view).toList();
  }

  /** The id of a return that the caller may see. */
  public Optional<Long> findId(String number) {
    return Row.find(
            em,
            "select r.id from supplier_return r where r.number = :number" + scope(),
            Map.of("number", number))
        .map(row -> row.number("id"));
  }

  private String scope() {
    return scope.projectsOrSuppliers("r.project_id", "r.supplier_id");
  }

  /** A page of returns. */
  public Page<ReturnRow> list(ListQuery query) {
    return ReturnListing.RETURNS.page(em, query, clock, scope());
  }

  /** How many returns fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return ReturnListing.RETURNS.count(em, query, limit, atAnyCost, clock, scope());
  }

  /** What the list of returns shows. */
  public Listing<ReturnRow> listing() {
    return ReturnListing.RETURNS;
  }

  private ReturnView view(Row row) {
    long id = row.number("id");
    Optional<RoundView> approval =
        approvals.find(SupplierReturn.DOCUMENT, id).map(ApprovalView::current);
    return new ReturnView(
        id,
        row.text("number"),
        row.text("fault_record_number"),
        row.text("request_number"),
        row.number("project_id"),
        row.text("project_code"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.text("serial"),
        row.text("model_name"),
        row.text("model_name_en"),
        row.number("supplier_id"),
        row.text("supplier_name"),
        row.text("supplier_name_en"),
        row.text("fault_text"),
        row.flag("we_pay"),
        row.optionalText("repair_fee").map(BigDecimal::new),
        row.text("policy"),
        row.constant("status", ReturnStatus.class),
        row.optionalConstant("waiting_role", Role.class),
        row.number("requested_by"),
        row.text("requested_by_name"),
        row.instant("requested_at"),
        row.optionalText("rma_number"),
        row.optionalText("refusal_code"),
        row.optionalConstant("outcome", ReturnStatus.class),
        row.optionalText("outcome_text"),
        row.optionalText("replacement_serial"),
        row.optionalInstant("shipped_at"),
        row.optionalText("carrier"),
        row.optionalText("tracking_number"),
        row.optionalText("back_carrier"),
        row.optionalText("back_tracking"),
        row.optionalInstant("received_at"),
        row.optionalText("inspection"),
        row.optionalInstant("finished_at"),
        row.integer("version"),
        approval.stream().flatMap(round -> round.steps().stream()).map(ReturnViews::step).toList(),
        approval.stream()
            .flatMap(round -> round.copies().stream())
            .flatMap(ReturnViews::role)
            .toList(),
        history(id));
  }

  private static ReturnStepView step(StepView step) {
    return new ReturnStepView(
        step.number(),
        step.action(),
        step.role(),
        step.clause(),
        step.agreed(),
        step.opinion(),
        step.decidedByName(),
        step.decidedForName(),
        step.decidedAt());
  }

  /** Packs may name roles that nobody here holds; the reasons of the approval show them too. */
  private static Stream<Role> role(String code) {
    return Stream.of(Role.values()).filter(role -> role.name().equals(code));
  }

  private List<ReturnEventView> history(long returnId) {
    return Row.list(em, HISTORY, Map.of("return", returnId)).stream()
        .map(
            row ->
                new ReturnEventView(
                    row.instant("at"),
                    row.constant("status", ReturnStatus.class),
                    row.optionalText("person_name"),
                    row.optionalText("for_name"),
                    row.optionalText("note")))
        .toList();
  }
}
