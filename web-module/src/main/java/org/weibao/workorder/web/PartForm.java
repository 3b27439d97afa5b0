package org.weibao.workorder.web;

import java.time.LocalDateTime;
import java.util.Optional;
import org.weibao.stock.PartChoice;
import org.weibao.stock.PartOffer;

/** What a technician types about a part. */
public class PartForm {

  /** Between the codes of a place and of its goods: no code has it. */
  private static final String BETWEEN = "|";

  private String part;
  private String serial;
  private Integer quantity = 1;
  private LocalDateTime at;
  private long back;
  private String reason;

  /** What an offer is chosen by. */
  static String key(PartOffer offer) {
    return offer.place().code() + BETWEEN + offer.goods().code();
  }

  /** What is typed: goods by place and code, or a serial. */
  PartChoice choice() {
    Optional<String> chosen = text(part);
    return new PartChoice(
        chosen.map(key -> key.substring(0, Math.max(0, key.indexOf(BETWEEN)))),
        chosen.map(key -> key.substring(key.indexOf(BETWEEN) + 1)),
        text(serial),
        quantity == null ? 0 : quantity);
  }

  private static Optional<String> text(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public String getSerial() {
    return serial;
  }

  public void setSerial(String serial) {
    this.serial = serial;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }

  public LocalDateTime getAt() {
    return at;
  }

  public void setAt(LocalDateTime at) {
    this.at = at;
  }

  /** Id of the part that is taken back. */
  public long getBack() {
    return back;
  }

  public void setBack(long back) {
    this.back = back;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
