package org.weibao.stock.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.weibao.stock.MoveReason;

/** One change of place; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "stock_move")
public class StockMove {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "model_id")
  private Long modelId;

  @Column(name = "device_id")
  private Long deviceId;

  @Column(name = "goods_id")
  private Long goodsId;

  private int quantity;

  @Column(name = "from_location")
  private long fromLocation;

  @Column(name = "to_location")
  private long toLocation;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private MoveReason reason;

  private String document;

  @Column(name = "person_id")
  private long personId;

  /** For the provider. */
  protected StockMove() {}

  /** One device from one place to another. */
  StockMove(StockBook.Move move) {
    this.modelId = move.modelId();
    this.deviceId = move.deviceId();
    this.quantity = 1;
    this.fromLocation = move.from().id();
    this.toLocation = move.to().id();
    this.movedAt = move.at();
    this.reason = move.reason();
    this.document = move.document();
    this.personId = move.context().personId();
  }

  /** Goods from one place to another. */
  StockMove(GoodsBook.Move move, Instant at) {
    this.goodsId = move.goods().id();
    this.quantity = move.quantity();
    this.fromLocation = move.from().id();
    this.toLocation = move.to().id();
    this.movedAt = at;
    this.reason = move.why().reason();
    this.document = move.why().document();
    this.personId = move.why().context().personId();
  }
}
