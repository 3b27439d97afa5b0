package org.weibao.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.workshop.GoodsEventKind;

/** Something that happened to goods; never changed. */
@Entity
@Table(name = "goods_event")
public class GoodsEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "receipt_id")
  private long receiptId;

  @Column(name = "request_id")
  private long requestId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private GoodsEventKind kind;

  private Instant at;

  @Column(name = "person_id")
  private long personId;

  private String note;

  /** For the provider. */
  protected GoodsEvent() {}

  /** It happened. */
  public GoodsEvent(
      GoodsReceipt receipt, GoodsEventKind kind, long personId, String note, Instant at) {
    this.receiptId = receipt.id();
    this.requestId = receipt.requestId();
    this.kind = kind;
    this.personId = personId;
    this.note = note;
    this.at = at;
  }
}
