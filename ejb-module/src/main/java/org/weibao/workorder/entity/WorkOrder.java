package org.weibao.workorder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.PersonalData;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkPlan;
import org.weibao.workorder.WorkReport;
import org.weibao.workorder.WorkStatus;

/** A visit that somebody is sent to, from the plan to the signed voucher. */
@Entity
@Table(name = "work_order")
public class WorkOrder {

  /** Kind of document, as packs name it. */
  public static final String DOCUMENT = "WORK_ORDER";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "request_id")
  private Long requestId;

  @Column(name = "project_id")
  private long projectId;

  private String task;

  @Column(name = "technician_id")
  private Long technicianId;

  @Column(name = "crew_company")
  private String crewCompany;

  @PersonalData
  @Column(name = "crew_name")
  private String crewName;

  @PersonalData
  @Column(name = "crew_phone")
  private String crewPhone;

  @Column(name = "planned_from")
  private Instant plannedFrom;

  @Column(name = "planned_to")
  private Instant plannedTo;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private WorkStatus status;

  @Column(name = "planned_by")
  private long plannedBy;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "travelling_at")
  private Instant travellingAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "last_at")
  private Instant lastAt;

  private Boolean solved;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_class", columnDefinition = "varchar")
  private ServiceClass serviceClass;

  @Column(name = "travel_minutes")
  private Integer travelMinutes;

  @Column(name = "labour_minutes")
  private Integer labourMinutes;

  @Column(name = "routine_visit_id")
  private Long routineVisitId;

  @Version private int version;

  /** For the provider. */
  protected WorkOrder() {}

  /**
   * A new one.
   *
   * @param requestId null for a routine visit
   */
  public WorkOrder(
      String number,
      Long requestId,
      long projectId,
      String task,
      WorkPlan plan,
      long plannedBy,
      Instant plannedAt) {
    this.number = number;
    this.requestId = requestId;
    this.projectId = projectId;
    this.task = task;
    this.plannedBy = plannedBy;
    this.plannedAt = plannedAt;
    take(plan);
  }

  public Long id() {
    return id;
  }

  /** What it is called. */
  public String number() {
    return number;
  }

  public Optional<Long> requestId() {
    return Optional.ofNullable(requestId);
  }

  public long projectId() {
    return projectId;
  }

  public Optional<Long> technicianId() {
    return Optional.ofNullable(technicianId);
  }

  public WorkStatus status() {
    return status;
  }

  public Optional<Long> visitId() {
    return Optional.ofNullable(visitId);
  }

  /** When somebody came; empty before. */
  public Optional<Instant> arrivedAt() {
    return Optional.ofNullable(arrivedAt);
  }

  /** The routine visit that is held on it. */
  public Optional<Long> routineVisitId() {
    return Optional.ofNullable(routineVisitId);
  }

  /** Belongs to a routine visit. */
  public void standFor(long routineVisit) {
    routineVisitId = routineVisit;
  }

  /** Whether parts can be used on it: from the arrival until the customer signs. */
  public boolean takesParts() {
    return switch (status) {
      case ON_SITE, WORK_DONE, NOT_SOLVED -> true;
      default -> false;
    };
  }

  /** When it was planned to begin. */
  public Instant plannedFrom() {
    return plannedFrom;
  }

  /** When it was planned to end. */
  public Instant plannedTo() {
    return plannedTo;
  }

  public long plannedBy() {
    return plannedBy;
  }

  public int version() {
    return version;
  }

  /** Another time or somebody else. */
  public void move(WorkPlan plan) {
    ensure(WorkAction.MOVE);
    take(plan);
  }

  /** The same people at another time; they are asked again. */
  public void putOff(Instant from, Instant to) {
    ensure(WorkAction.MOVE);
    plannedFrom = from;
    plannedTo = to;
    status = WorkStatus.PLANNED;
  }

  /** Nobody goes. */
  public void cancel() {
    ensure(WorkAction.CANCEL);
    status = WorkStatus.CANCELLED;
  }

  /** Its routine visit was held: nothing is left to do. */
  public void held(Instant at) {
    ensure(WorkAction.HOLD);
    status = WorkStatus.CLOSED;
    solved = true;
    finishedAt = finishedAt == null ? at : finishedAt;
    lastAt = at;
  }

  private void take(WorkPlan plan) {
    technicianId = plan.technicianId().orElse(null);
    crewCompany = plan.crew().map(OutsideCrew::company).orElse(null);
    crewName = plan.crew().map(OutsideCrew::name).orElse(null);
    crewPhone = plan.crew().map(OutsideCrew::phone).orElse(null);
    plannedFrom = plan.from();
    plannedTo = plan.to();
    status = WorkStatus.PLANNED;
  }

  /**
   * Whether something can happen now, and at that time.
   *
   * @throws BusinessException {@link WorkOrderProblem#ALREADY} if it happened before, {@link
   *     WorkOrderProblem#SIGNED_TOO_EARLY}, {@link WorkOrderProblem#NOT_NOW} or {@link
   *     WorkOrderProblem#OUT_OF_ORDER}
   */
  public void ensurePossible(WorkAction action, Instant at) {
    ensure(action);
    if (lastAt != null && at.isBefore(lastAt)) {
      throw new BusinessException(WorkOrderProblem.OUT_OF_ORDER, null, action, number, lastAt);
    }
  }

  private void ensure(WorkAction action) {
    if (action.isPossible(status)) {
      return;
    }
    if (action.to() == status || status.isFinal()) {
      throw new BusinessException(WorkOrderProblem.ALREADY, null, number, status);
    }
    throw new BusinessException(
        action == WorkAction.SIGN ? WorkOrderProblem.SIGNED_TOO_EARLY : WorkOrderProblem.NOT_NOW,
        null,
        number,
        status,
        action);
  }

  /** Somebody is on site. */
  public void arrived(Instant at, Long visit) {
    arrivedAt = at;
    visitId = visit;
  }

  /** What a device told happened; whether it may was asked before. */
  public void happened(WorkReport report, Instant at) {
    status = report.action().to();
    lastAt = at;
    switch (report.action()) {
      case TRAVEL -> travellingAt = at;
      case FINISH, GIVE_UP -> finish(report, at);
      default -> {
        // Nothing but the state.
      }
    }
  }

  private void finish(WorkReport report, Instant at) {
    finishedAt = at;
    solved = report.action() == WorkAction.FINISH;
    serviceClass = report.serviceClass().orElse(null);
    labourMinutes = report.labourMinutes().orElseGet(() -> minutes(arrivedAt, at));
    travelMinutes =
        report
            .travelMinutes()
            .orElseGet(() -> travellingAt == null ? null : minutes(travellingAt, arrivedAt));
  }

  private static Integer minutes(Instant from, Instant to) {
    long minutes = Duration.between(from, to).toMinutes();
    return (int) Math.min(minutes, WorkReport.MOST_MINUTES);
  }
}
