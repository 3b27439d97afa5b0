package org.weibao.repair.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RepairProblem;
import org.weibao.repair.control.FaultRecordContent;
import org.weibao.request.RequestView;

/** Form F1. Written once; a review by somebody else is all that is added to it. */
@Entity
@Table(name = "fault_record")
public class FaultRecord {

  /** Kind of document, as packs name it. */
  public static final String DOCUMENT = "F1";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "visit_id")
  private long visitId;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "device_id")
  private Long deviceId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private FaultCause cause;

  @Column(name = "cause_text")
  private String causeText;

  private String handling;

  @Column(name = "solved_on_spot")
  private boolean solvedOnSpot;

  private boolean replaced;

  @Column(name = "old_device_id")
  private Long oldDeviceId;

  @Column(name = "new_device_id")
  private Long newDeviceId;

  @Column(name = "in_warranty")
  private boolean inWarranty;

  @Column(name = "service_case")
  private String serviceCase;

  @Column(name = "done_at")
  private Instant doneAt;

  private String period;

  @Column(name = "technician_id")
  private long technicianId;

  /** Who wrote the record, at the desk or on site; unknown for old ones. */
  @Column(name = "recorded_by")
  private Long recordedBy;

  @Column(name = "reviewed_by")
  private Long reviewedBy;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Version private int version;

  /** For the provider. */
  protected FaultRecord() {}

  /** A record of what was found and done in a visit. */
  public FaultRecord(
      String number,
      RequestView request,
      Visit visit,
      long recordedBy,
      RecordFault command,
      Optional<Long> deviceId,
      Optional<Long> oldDeviceId,
      Optional<Long> newDeviceId,
      boolean inWarranty,
      String serviceCase,
      YearMonth period) {
    this.number = number;
    this.requestId = request.id();
    this.visitId = visit.id();
    this.projectId = request.projectId();
    this.deviceId = deviceId.orElse(null);
    this.cause = command.cause();
    this.causeText = command.causeText().orElse(null);
    this.handling = command.handling().strip();
    this.solvedOnSpot = command.solvedOnSpot();
    this.replaced = command.replaced();
    this.oldDeviceId = oldDeviceId.orElse(null);
    this.newDeviceId = newDeviceId.orElse(null);
    this.inWarranty = inWarranty;
    this.serviceCase = serviceCase;
    this.doneAt = command.doneAt();
    this.period = period.toString();
    this.technicianId = visit.technicianId();
    this.recordedBy = recordedBy;
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long projectId() {
    return projectId;
  }

  public int version() {
    return version;
  }

  /** Who was there; the record is theirs. */
  public long technicianId() {
    return technicianId;
  }

  /** What is reviewed (S01-4-3-a). */
  public Map<String, String> content() {
    return FaultRecordContent.of(
        visitId, cause.name(), causeText, handling, solvedOnSpot, oldDeviceId, newDeviceId);
  }

  /**
   * Somebody other than the writer may look at the record, once.
   *
   * @param actingFor the absent person whose role he uses; that one's own records are not his
   *     either
   * @throws BusinessException {@link RepairProblem#OWN_RECORD} or {@link
   *     RepairProblem#ALREADY_REVIEWED}
   */
  public void ensureReviewable(long personId, Optional<Long> actingFor) {
    if (isOf(personId) || actingFor.filter(this::isOf).isPresent()) {
      throw new BusinessException(RepairProblem.OWN_RECORD, null, number);
    }
    if (reviewedAt != null) {
      throw new BusinessException(RepairProblem.ALREADY_REVIEWED, null, number);
    }
  }

  /** All whom the rules ask found the record right. */
  public void reviewed(long lastReviewer, Instant at) {
    reviewedBy = lastReviewer;
    reviewedAt = at;
  }

  private boolean isOf(long personId) {
    return personId == technicianId || recordedBy != null && personId == recordedBy;
  }
}
