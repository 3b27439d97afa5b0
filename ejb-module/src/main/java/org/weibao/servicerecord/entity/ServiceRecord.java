package org.weibao.servicerecord.entity;

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
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.StaleVersion;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordProblem;
import org.weibao.servicerecord.ServiceRecordView;

/** The record of a visit that was handed in (S10-2.9). */
@Entity
@Table(name = "service_record")
public class ServiceRecord {

  /** Kind of document, as packs name it. */
  public static final String DOCUMENT = "SERVICE_RECORD";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "work_order_id")
  private long workOrderId;

  @Column(name = "project_id")
  private long projectId;

  private int attempt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private RecordState state;

  @Column(name = "handed_in_by")
  private long handedInBy;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  /** How often somebody decided, so that everybody sees the latest. */
  @NotInTrail("only the product needs it")
  private int answers;

  @Column(name = "archived_by")
  private Long archivedBy;

  @Column(name = "archived_at")
  private Instant archivedAt;

  @Column(name = "archived_where")
  private String archivedWhere;

  @Version private int version;

  /** For the provider. */
  protected ServiceRecord() {}

  /** A record that is handed in, for the first time or after a refusal. */
  public ServiceRecord(ServiceRecordView visit, int attempt, long person, Instant now) {
    this.workOrderId = visit.workOrderId();
    this.projectId = visit.projectId();
    this.attempt = attempt;
    this.state = RecordState.IN_APPROVAL;
    this.handedInBy = person;
    this.handedInAt = now;
  }

  /** Somebody decided; with the last agreement it is approved, with a refusal it is over. */
  public void decided(RecordState now) {
    ensure(RecordState.IN_APPROVAL);
    state = now;
    answers++;
  }

  /** Administration has archived it; nothing changes any more. */
  public void archive(String where, long person, Instant now) {
    ensure(RecordState.APPROVED);
    state = RecordState.ARCHIVED;
    archivedBy = person;
    archivedAt = now;
    archivedWhere = where;
  }

  private void ensure(RecordState needed) {
    if (state != needed) {
      throw new BusinessException(ServiceRecordProblem.OTHER_STATE, null, state);
    }
  }

  /** Refuses a change of what the caller has not seen. */
  public void ensureVersion(int seen, String number) {
    StaleVersion.ensureSeen(ServiceRecord.class, id, number, seen, version);
  }

  public Long id() {
    return id;
  }

  public int attempt() {
    return attempt;
  }

  public RecordState state() {
    return state;
  }
}
