package org.weibao.repair.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordRow;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.VisitView;

/** Reads visits and fault records. */
@ApplicationScoped
public class RepairViews {

  private static final String VISIT =
      """
      select v.*, q.number as request_number, n.display_name, f.number as fault_number
        from visit v
        join service_request q on q.id = v.request_id
        join person n on n.id = v.technician_id
        left join fault_record f on f.visit_id = v.id
      """;

  private static final String FAULT_RECORD =
      """
      select f.*, q.number as request_number, q.room_label, q.owner_name, q.received_at,
             q.urgency, v.arrived_at, p.name as project_name, p.name_en as project_name_en,
             d.serial, m.name as model_name, m.name_en as model_name_en,
             o.serial as old_serial, w.serial as new_serial,
             n.display_name as technician, r.display_name as reviewer
        from fault_record f
        join service_request q on q.id = f.request_id
        join visit v on v.id = f.visit_id
        join project p on p.id = f.project_id
        join person n on n.id = f.technician_id
        left join person r on r.id = f.reviewed_by
        left join device d on d.id = f.device_id
        left join device_model m on m.id = d.model_id
        left join device o on o.id = f.old_device_id
        left join device w on w.id = f.new_device_id
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** A visit by id. */
  @Unscoped("shows what the caller has just stored")
  public Optional<VisitView> findVisit(long id) {
    return Row.find(em, VISIT + " where v.id = :id", Map.of("id", id)).map(RepairViews::visit);
  }

  /** Visits of a request. */
  public List<VisitView> visits(long requestId) {
    return Row.list(
            em,
            VISIT
                + " where v.request_id = :request"
                + scope.projects("q.project_id")
                + " order by v.arrived_at, v.id",
            Map.of("request", requestId))
        .stream()
        .map(RepairViews::visit)
        .toList();
  }

  /** A fault record by number. */
  public Optional<FaultRecordView> findFaultRecord(String number) {
    return Row.find(
            em,
            FAULT_RECORD + " where f.number = :number" + scope.projects("f.project_id"),
            Map.of("number", number))
        .map(RepairViews::faultRecord);
  }

  /** Fault records of a request. */
  public List<FaultRecordView> faultRecords(long requestId) {
    return faultRecords(" where f.request_id = :request", Map.of("request", requestId));
  }

  /** Fault records of a project and month. */
  public List<FaultRecordView> faultRecordsOf(long projectId, YearMonth month) {
    return faultRecords(
        " where f.project_id = :project and f.period = :period",
        Map.of("project", projectId, "period", month.toString()));
  }

  /** A page of fault records. */
  public Page<FaultRecordRow> listFaultRecords(ListQuery query) {
    return FaultRecordListing.FAULT_RECORDS.page(em, query, clock, scope.projects("f.project_id"));
  }

  /** How many fault records fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> countFaultRecords(ListQuery query, int limit, boolean atAnyCost) {
    return FaultRecordListing.FAULT_RECORDS.count(
        em, query, limit, atAnyCost, clock, scope.projects("f.project_id"));
  }

  /** What the list of fault records shows. */
  public Listing<FaultRecordRow> listingFaultRecords() {
    return FaultRecordListing.FAULT_RECORDS;
  }

  private List<FaultRecordView> faultRecords(String where, Map<String, ?> parameters) {
    return Row.list(
            em,
            FAULT_RECORD + where + scope.projects("f.project_id") + " order by f.done_at, f.id",
            parameters)
        .stream()
        .map(RepairViews::faultRecord)
        .toList();
  }

  private static VisitView visit(Row row) {
    return new VisitView(
        row.number("id"),
        row.text("request_number"),
        row.text("display_name"),
        row.instant("arrived_at"),
        row.optionalInstant("left_at"),
        row.optionalText("note"),
        row.optionalText("fault_number"));
  }

  private static FaultRecordView faultRecord(Row row) {
    return new FaultRecordView(
        row.number("id"),
        row.text("number"),
        row.text("request_number"),
        row.number("request_id"),
        row.number("visit_id"),
        row.number("project_id"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.optionalText("room_label"),
        row.optionalText("owner_name"),
        row.optionalText("serial"),
        row.optionalText("model_name"),
        row.optionalText("model_name_en"),
        row.instant("received_at"),
        row.instant("arrived_at"),
        row.instant("done_at"),
        row.text("urgency").equals("EMERGENCY"),
        row.constant("cause", FaultCause.class),
        row.optionalText("cause_text"),
        row.text("handling"),
        row.flag("solved_on_spot"),
        row.flag("replaced"),
        row.optionalText("old_serial"),
        row.optionalText("new_serial"),
        row.flag("in_warranty"),
        row.text("service_case"),
        row.text("technician"),
        row.optionalText("reviewer"),
        row.optionalInstant("reviewed_at"),
        YearMonth.parse(row.text("period")),
        row.integer("version"));
  }
}
