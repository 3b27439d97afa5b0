package org.weibao.returns.web;

/** What somebody types who takes the next step of a return; version is the one that he saw. */
public class ReturnStepForm {

  private int version;
  private String opinion;
  private String carrier;
  private String trackingNumber;
  private boolean inOrder = true;
  private String inspection;
  private String reason;

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getCarrier() {
    return carrier;
  }

  public void setCarrier(String carrier) {
    this.carrier = carrier;
  }

  public String getTrackingNumber() {
    return trackingNumber;
  }

  public void setTrackingNumber(String trackingNumber) {
    this.trackingNumber = trackingNumber;
  }

  public boolean isInOrder() {
    return inOrder;
  }

  public void setInOrder(boolean inOrder) {
    this.inOrder = inOrder;
  }

  public String getInspection() {
    return inspection;
  }

  public void setInspection(String inspection) {
    this.inspection = inspection;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
