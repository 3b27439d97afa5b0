package org.weibao.routine.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.weibao.routine.Measured;

/** What is typed about a value that was measured on a visit. */
public class MeasureRow {

  private String name;
  private BigDecimal value;
  private String unit;
  private BigDecimal atLeast;
  private BigDecimal atMost;

  Measured typed() {
    return new Measured(
        name,
        value,
        Optional.ofNullable(unit),
        Optional.ofNullable(atLeast),
        Optional.ofNullable(atMost));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public BigDecimal getValue() {
    return value;
  }

  public void setValue(BigDecimal value) {
    this.value = value;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public BigDecimal getAtLeast() {
    return atLeast;
  }

  public void setAtLeast(BigDecimal atLeast) {
    this.atLeast = atLeast;
  }

  public BigDecimal getAtMost() {
    return atMost;
  }

  public void setAtMost(BigDecimal atMost) {
    this.atMost = atMost;
  }
}
