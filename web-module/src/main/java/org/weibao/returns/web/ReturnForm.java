package org.weibao.returns.web;

import java.math.BigDecimal;

/** What somebody types who opens a return (F2). */
public class ReturnForm {

  private String deviceSerial;
  private String faultText;
  private boolean wePayRepairFee;
  private BigDecimal repairFee;

  public String getDeviceSerial() {
    return deviceSerial;
  }

  public void setDeviceSerial(String deviceSerial) {
    this.deviceSerial = deviceSerial;
  }

  public String getFaultText() {
    return faultText;
  }

  public void setFaultText(String faultText) {
    this.faultText = faultText;
  }

  public boolean isWePayRepairFee() {
    return wePayRepairFee;
  }

  public void setWePayRepairFee(boolean wePayRepairFee) {
    this.wePayRepairFee = wePayRepairFee;
  }

  public BigDecimal getRepairFee() {
    return repairFee;
  }

  public void setRepairFee(BigDecimal repairFee) {
    this.repairFee = repairFee;
  }
}
