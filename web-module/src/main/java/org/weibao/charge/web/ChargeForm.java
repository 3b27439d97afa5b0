package org.weibao.charge.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.weibao.charge.AddCharge;
import org.weibao.charge.AddCharge.OwnPrice;
import org.weibao.charge.PriceUnit;

/** What somebody types about work that is charged. */
public class ChargeForm {

  private LocalDate serviceDay;
  private String code;
  private BigDecimal quantity = BigDecimal.ONE;
  private String name;
  private PriceUnit unit;
  private BigDecimal unitPrice;
  private String reason;
  private String serviceClass;
  private boolean lowAmount;

  AddCharge listed() {
    return new AddCharge(serviceDay, code, quantity, Optional.empty(), facts());
  }

  AddCharge own() {
    return new AddCharge(
        serviceDay,
        "",
        quantity,
        Optional.of(new OwnPrice(name, unit, unitPrice, reason)),
        facts());
  }

  private Map<String, String> facts() {
    return serviceClass == null || serviceClass.isBlank()
        ? Map.of()
        : Map.of("serviceClass", serviceClass.strip(), "lowAmount", String.valueOf(lowAmount));
  }

  public LocalDate getServiceDay() {
    return serviceDay;
  }

  public void setServiceDay(LocalDate serviceDay) {
    this.serviceDay = serviceDay;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public BigDecimal getQuantity() {
    return quantity;
  }

  public void setQuantity(BigDecimal quantity) {
    this.quantity = quantity;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public PriceUnit getUnit() {
    return unit;
  }

  public void setUnit(PriceUnit unit) {
    this.unit = unit;
  }

  public BigDecimal getUnitPrice() {
    return unitPrice;
  }

  public void setUnitPrice(BigDecimal unitPrice) {
    this.unitPrice = unitPrice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getServiceClass() {
    return serviceClass;
  }

  public void setServiceClass(String serviceClass) {
    this.serviceClass = serviceClass;
  }

  public boolean isLowAmount() {
    return lowAmount;
  }

  public void setLowAmount(boolean lowAmount) {
    this.lowAmount = lowAmount;
  }
}
