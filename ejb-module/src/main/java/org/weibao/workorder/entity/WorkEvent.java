package org.weibao.workorder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkReport;

/** Something that happened to a visit; never changed. */
@Entity
@Table(name = "work_event")
public class WorkEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "work_order_id")
  private long workOrderId;

  @Column(name = "client_id")
  private String clientId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private WorkAction action;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "device_at")
  private Instant deviceAt;

  @Column(name = "offset_millis")
  private Long offsetMillis;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "by_id")
  private long byId;

  private String reason;

  private String note;

  /** For the provider. */
  protected WorkEvent() {}

  /** Something that the desk did, now. */
  public static WorkEvent ofDesk(
      long workOrderId, WorkAction action, Instant now, long by, String reason, String note) {
    WorkEvent event = new WorkEvent();
    event.workOrderId = workOrderId;
    event.action = action;
    event.happenedAt = now;
    event.receivedAt = now;
    event.byId = by;
    event.reason = reason;
    event.note = note;
    return event;
  }

  /**
   * Something that a device told.
   *
   * @param offsetMillis what was added to the device's time
   */
  public static WorkEvent ofDevice(
      long workOrderId,
      WorkReport report,
      Instant happenedAt,
      long offsetMillis,
      Instant now,
      long by) {
    WorkEvent event =
        ofDesk(
            workOrderId,
            report.action(),
            now,
            by,
            report.reason().orElse(null),
            report.note().orElse(null));
    event.clientId = report.clientId().orElse(null);
    event.happenedAt = happenedAt;
    event.deviceAt = report.deviceAt();
    event.offsetMillis = offsetMillis;
    return event;
  }
}
