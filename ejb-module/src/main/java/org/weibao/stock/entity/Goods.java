package org.weibao.stock.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.weibao.kernel.StaleVersion;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.GoodsView;
import org.weibao.stock.NewGoods;

/** Goods that are kept by quantity. Never deleted: moves name them for years. */
@Entity
@Table(name = "stock_goods")
public class Goods {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private GoodsUnit unit;

  @Version private int version;

  /** For the provider. */
  protected Goods() {}

  /** New ones. */
  public Goods(NewGoods made) {
    this.code = made.code();
    this.name = made.name();
    this.nameEn = made.nameEn();
    this.unit = made.unit();
  }

  /**
   * Calls them otherwise; the code stays, by which papers and moves know them.
   *
   * @param seen version that the caller has read
   * @throws org.weibao.kernel.StaleVersion if somebody was faster
   */
  public void rename(String newName, String newNameEn, int seen) {
    StaleVersion.ensureSeen(Goods.class, id, code, seen, version);
    name = newName;
    nameEn = newNameEn;
  }

  public Long id() {
    return id;
  }

  /** What they are called by. */
  public String code() {
    return code;
  }

  /** As others see them. */
  public GoodsView view() {
    return new GoodsView(id, code, name, nameEn, unit, version);
  }
}
