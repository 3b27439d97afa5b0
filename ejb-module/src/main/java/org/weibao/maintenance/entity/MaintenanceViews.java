package org.weibao.maintenance.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.maintenance.FormEntries;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormNeed;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceFormRow;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.maintenance.MaintenanceFormView.Sealed;
import org.weibao.maintenance.MaintenanceFormView.Signed;

/** Reads register forms. */
@ApplicationScoped
public class MaintenanceViews {

  private static final String FORM =
      """
      select f.id, f.number, f.ground, f.project_id, p.code as project_code,
             p.name as project_name, p.name_en as project_name_en,
             coalesce(f.customer, o.name) as customer, f.request_id, q.number as request_number,
             f.visit_id, f.worked_at, f.worked_on, f.system_text, f.fault_text, f.done_text,
             f.parts_text, f.people_text, f.needs, f.state, f.clause, f.policy, f.opened_at,
             f.version, s.signer, s.on_paper, s.remark, s.sha256, s.signed_at,
             t.display_name as taken_by_name, f.sealer, f.sealed_on, f.seal_file_id,
             a.file_name as seal_file_name, b.display_name as sealed_by_name, f.sealed_at
        from maintenance_form f
        join project p on p.id = f.project_id
        join property_center o on o.id = p.property_center_id
        left join service_request q on q.id = f.request_id
        left join maintenance_signature s on s.form_id = f.id
        left join person t on t.id = s.taken_by
        left join person b on b.id = f.sealed_by
        left join attachment a on a.id = f.seal_file_id
       where true
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject FormPrefill prefill;
  @Inject Clock clock;

  /** One in scope by its number. */
  public Optional<MaintenanceFormView> find(String number) {
    return one(" and f.number = :key", number);
  }

  /** The latest in scope of a request, by the request's number. */
  public Optional<MaintenanceFormView> ofRequest(String requestNumber) {
    return one(" and q.number = :key order by f.id desc limit 1", requestNumber);
  }

  /** The one in scope of a routine visit. */
  public Optional<MaintenanceFormView> ofVisit(long visitId) {
    return one(" and f.visit_id = :key", visitId);
  }

  private Optional<MaintenanceFormView> one(String which, Object key) {
    return Row.find(em, FORM + scope.projects("f.project_id") + which, Map.of("key", key))
        .map(this::view);
  }

  /** A page of the forms in scope. */
  public Page<MaintenanceFormRow> list(ListQuery query) {
    return MaintenanceListing.FORMS.page(em, query, clock, scope.projects("f.project_id"));
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return MaintenanceListing.FORMS.count(
        em, query, limit, atAnyCost, clock, scope.projects("f.project_id"));
  }

  /** What the list shows. */
  public Listing<MaintenanceFormRow> listing() {
    return MaintenanceListing.FORMS;
  }

  /** The picture of the customer's signature under a form in scope, as PNG. */
  public Optional<byte[]> signaturePicture(String number) {
    return Row.find(
            em,
            "select s.picture from maintenance_signature s join maintenance_form f"
                + " on f.id = s.form_id where s.picture is not null and f.number = :number"
                + scope.projects("f.project_id"),
            Map.of("number", number))
        .map(row -> row.bytes("picture"));
  }

  private MaintenanceFormView view(Row row) {
    Optional<Long> request = row.optionalNumber("request_id");
    Optional<Long> visit = row.optionalNumber("visit_id");
    return new MaintenanceFormView(
        row.number("id"),
        row.text("number"),
        row.constant("ground", FormGround.class),
        row.number("project_id"),
        row.text("project_code"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.text("customer"),
        request,
        row.optionalText("request_number"),
        visit,
        row.instant("worked_at"),
        row.optionalDate("worked_on").orElseThrow(),
        entries(row, request, visit),
        FormNeed.of(List.of(row.text("needs").split(","))),
        row.constant("state", FormState.class),
        signed(row),
        seal(row),
        row.text("clause"),
        row.text("policy"),
        row.instant("opened_at"),
        row.integer("version"));
  }

  /** What somebody has written, or else what the work says. */
  private FormEntries entries(Row row, Optional<Long> request, Optional<Long> visit) {
    return row.optionalText("done_text").isPresent()
        ? new FormEntries(
            row.text("system_text"),
            row.text("fault_text"),
            row.text("done_text"),
            row.text("parts_text"),
            row.text("people_text"))
        : request.map(prefill::ofRequest).orElseGet(() -> prefill.ofVisit(visit.orElseThrow()));
  }

  private static Optional<Signed> signed(Row row) {
    return row.optionalText("signer")
        .map(
            signer ->
                new Signed(
                    signer,
                    row.flag("on_paper"),
                    row.optionalText("remark"),
                    row.instant("signed_at"),
                    row.text("taken_by_name"),
                    row.text("sha256")));
  }

  private static Optional<Sealed> seal(Row row) {
    return row.optionalText("sealer")
        .map(
            sealer ->
                new Sealed(
                    sealer,
                    row.optionalDate("sealed_on").orElseThrow(),
                    row.optionalNumber("seal_file_id"),
                    row.optionalText("seal_file_name"),
                    row.text("sealed_by_name"),
                    row.instant("sealed_at")));
  }
}
