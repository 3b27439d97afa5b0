package org.weibao.workshop.entity;

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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.request.RequestView;
import org.weibao.workshop.GoodsState;
import org.weibao.workshop.RepairGoods;
import org.weibao.workshop.ReturnGoods;
import org.weibao.workshop.TakeGoods;
import org.weibao.workshop.WorkshopProblem;

/** Goods that were taken away for repair: the receipt, which is void once they are back. */
@Entity
@Table(name = "goods_receipt")
public class GoodsReceipt {

  /** As packs name the document. */
  public static final String DOCUMENT = "GOODS_RECEIPT";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "device_id")
  private Long deviceId;

  private String what;

  private String serial;

  private String look;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private GoodsState state;

  @Column(name = "taken_by")
  private long takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "handed_over_by")
  private String handedOverBy;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "repaired_by")
  private Long repairedBy;

  @Column(name = "repaired_at")
  private Instant repairedAt;

  @Column(name = "repair_minutes")
  private Integer repairMinutes;

  @Column(name = "repair_work")
  private String repairWork;

  @Column(name = "repair_parts")
  private String repairParts;

  @Column(name = "inspected_by")
  private Long inspectedBy;

  @Column(name = "inspected_at")
  private Instant inspectedAt;

  @Column(name = "returned_by")
  private Long returnedBy;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "unrepaired_reason")
  private String unrepairedReason;

  @Column(name = "receipt_missing")
  private String receiptMissing;

  @Version private int version;

  /** For the provider. */
  protected GoodsReceipt() {}

  /** Goods that are taken away now. */
  public GoodsReceipt(
      String number,
      RequestView request,
      Long deviceId,
      TakeGoods taken,
      long person,
      Instant now) {
    this.number = number;
    this.requestId = request.id();
    this.projectId = request.projectId();
    this.deviceId = deviceId;
    this.what = taken.what();
    this.serial = taken.serial().orElse(null);
    this.look = taken.look();
    this.state = GoodsState.TAKEN;
    this.takenBy = person;
    this.takenAt = now;
    this.handedOverBy = taken.handedOverBy();
    this.plannedOn = taken.plannedOn();
  }

  /** The repair card is written; a card that was written before is written anew. */
  public void repaired(RepairGoods card, long person, Instant now) {
    ensure(EnumSet.of(GoodsState.TAKEN, GoodsState.REJECTED));
    state = GoodsState.REPAIRED;
    repairedBy = person;
    repairedAt = now;
    repairMinutes = card.minutes();
    repairWork = card.work();
    repairParts = card.parts().orElse(null);
    inspectedBy = null;
    inspectedAt = null;
  }

  /** The supervisor's inspection (S04-12-b). */
  public void inspected(boolean passed, long person, Instant now) {
    ensure(EnumSet.of(GoodsState.REPAIRED));
    if (repairedBy == person) {
      throw new BusinessException(WorkshopProblem.OWN_REPAIR, null, number);
    }
    state = passed ? GoodsState.PASSED : GoodsState.REJECTED;
    inspectedBy = person;
    inspectedAt = now;
  }

  /** Back with its owner: after a passed inspection, or with a reason unrepaired. */
  public void returned(ReturnGoods how, long person, Instant now) {
    ensure(EnumSet.complementOf(EnumSet.of(GoodsState.RETURNED)));
    if (state != GoodsState.PASSED && how.unrepairedReason().isEmpty()) {
      throw new BusinessException(WorkshopProblem.NOT_PASSED, "unrepairedReason", number);
    }
    unrepairedReason = state == GoodsState.PASSED ? null : how.unrepairedReason().orElseThrow();
    state = GoodsState.RETURNED;
    returnedBy = person;
    returnedAt = now;
    receivedBy = how.receivedBy();
    receiptMissing = how.receiptMissing().orElse(null);
  }

  /** Refuses what can only be done while the goods are here. */
  public void ensureHere() {
    ensure(EnumSet.complementOf(EnumSet.of(GoodsState.RETURNED)));
  }

  private void ensure(Set<GoodsState> possible) {
    if (!possible.contains(state)) {
      throw new BusinessException(WorkshopProblem.OTHER_STATE, null, number, state);
    }
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(GoodsReceipt.class, id, number, seen, version);
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long requestId() {
    return requestId;
  }

  public long projectId() {
    return projectId;
  }

  public LocalDate plannedOn() {
    return plannedOn;
  }

  public Instant takenAt() {
    return takenAt;
  }
}
