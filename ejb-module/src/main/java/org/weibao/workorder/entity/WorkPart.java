package org.weibao.workorder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.weibao.stock.IssuedPart;

/** A part that was used on a visit, or one that was taken back; never changed. */
@Entity
@Table(name = "work_part")
public class WorkPart {

  /** When a device said that it happened. */
  public record Told(
      String clientId, Instant at, Instant deviceAt, long offsetMillis, Instant now, long by) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "work_order_id")
  private long workOrderId;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "goods_id")
  private Long goodsId;

  @Column(name = "device_id")
  private Long deviceId;

  private int quantity;

  @Column(name = "location_id")
  private long locationId;

  @Column(name = "back_of")
  private Long backOf;

  private String reason;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "device_at")
  private Instant deviceAt;

  @Column(name = "offset_millis")
  private long offsetMillis;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "by_id")
  private long byId;

  /** For the provider. */
  protected WorkPart() {}

  /** One that was used. */
  public static WorkPart used(long workOrderId, IssuedPart part, Told told) {
    WorkPart used = new WorkPart();
    used.workOrderId = workOrderId;
    used.goodsId = part.goodsId().orElse(null);
    used.deviceId = part.deviceId().orElse(null);
    used.quantity = part.quantity();
    used.locationId = part.locationId();
    used.clientId = told.clientId();
    used.happenedAt = told.at();
    used.deviceAt = told.deviceAt();
    used.offsetMillis = told.offsetMillis();
    used.receivedAt = told.now();
    used.byId = told.by();
    return used;
  }

  /** This one was not used after all. */
  public WorkPart back(String why, Told told) {
    WorkPart back = used(workOrderId, part(), told);
    back.backOf = id;
    back.reason = why;
    return back;
  }

  public Long id() {
    return id;
  }

  public long workOrderId() {
    return workOrderId;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  /** Whether it tells of one that was taken back. */
  public boolean isBack() {
    return backOf != null;
  }

  /** What was moved. */
  public IssuedPart part() {
    return new IssuedPart(
        Optional.ofNullable(goodsId), Optional.ofNullable(deviceId), quantity, locationId);
  }
}
