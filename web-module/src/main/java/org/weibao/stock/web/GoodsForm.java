package org.weibao.stock.web;

import java.util.Optional;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.GoodsView;
import org.weibao.stock.HandOver;
import org.weibao.stock.NewGoods;

/** What whoever keeps a store types. */
public class GoodsForm {

  private String code;
  private String name;
  private String nameEn;
  private GoodsUnit unit = GoodsUnit.PIECE;
  private String goods;
  private String serial;
  private long cityId;
  private long personId;
  private Integer quantity = 1;
  private String document;
  private boolean out = true;
  private int version;

  /** Begins with what goods are called now. */
  void fill(GoodsView known) {
    name = known.name();
    nameEn = known.nameEn();
    version = known.version();
  }

  NewGoods made() {
    return new NewGoods(code, name, nameEn, unit);
  }

  HandOver handOver() {
    return new HandOver(out, cityId, personId, text(goods), text(serial), counted());
  }

  int counted() {
    return quantity == null ? 0 : quantity;
  }

  private static Optional<String> text(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public GoodsUnit getUnit() {
    return unit;
  }

  public void setUnit(GoodsUnit unit) {
    this.unit = unit;
  }

  public String getGoods() {
    return goods;
  }

  public void setGoods(String goods) {
    this.goods = goods;
  }

  public String getSerial() {
    return serial;
  }

  public void setSerial(String serial) {
    this.serial = serial;
  }

  public long getCityId() {
    return cityId;
  }

  public void setCityId(long cityId) {
    this.cityId = cityId;
  }

  public long getPersonId() {
    return personId;
  }

  public void setPersonId(long personId) {
    this.personId = personId;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public boolean isOut() {
    return out;
  }

  public void setOut(boolean out) {
    this.out = out;
  }
}
