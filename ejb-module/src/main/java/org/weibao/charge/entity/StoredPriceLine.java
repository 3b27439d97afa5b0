package org.weibao.charge.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceLineView;
import org.weibao.charge.PriceUnit;

/** A line of a version of a price list. */
@Entity
@Table(name = "price_list_line")
public class StoredPriceLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "version_id")
  private long versionId;

  private int position;

  private String code;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private PriceKind kind;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_zh_tw")
  private String nameZhTw;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private PriceUnit unit;

  @Column(name = "unit_price")
  private BigDecimal unitPrice;

  /** For the provider. */
  protected StoredPriceLine() {}

  /** A line at a place of its version. */
  public StoredPriceLine(long versionId, int position, PriceLineView line) {
    this.versionId = versionId;
    this.position = position;
    this.code = line.code();
    this.kind = line.kind();
    this.nameEn = line.names().english();
    this.nameZh = line.names().simplified();
    this.nameZhTw = line.names().traditional();
    this.unit = line.unit();
    this.unitPrice = line.unitPrice();
  }
}
