package org.weibao.workorder.web;

import java.time.LocalDateTime;
import org.weibao.workorder.ServiceClass;

/** What a technician types on a visit. */
public class StepForm {

  private LocalDateTime at;
  private String reason;
  private String note;
  private ServiceClass serviceClass;
  private Integer travelMinutes;
  private Integer labourMinutes;
  private String signer;
  private boolean paper;
  private String picture;
  private Integer rating;
  private String remark;
  private int version;

  public LocalDateTime getAt() {
    return at;
  }

  public void setAt(LocalDateTime at) {
    this.at = at;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public ServiceClass getServiceClass() {
    return serviceClass;
  }

  public void setServiceClass(ServiceClass serviceClass) {
    this.serviceClass = serviceClass;
  }

  public Integer getTravelMinutes() {
    return travelMinutes;
  }

  public void setTravelMinutes(Integer travelMinutes) {
    this.travelMinutes = travelMinutes;
  }

  public Integer getLabourMinutes() {
    return labourMinutes;
  }

  public void setLabourMinutes(Integer labourMinutes) {
    this.labourMinutes = labourMinutes;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String signer) {
    this.signer = signer;
  }

  public boolean isPaper() {
    return paper;
  }

  public void setPaper(boolean paper) {
    this.paper = paper;
  }

  public String getPicture() {
    return picture;
  }

  public void setPicture(String picture) {
    this.picture = picture;
  }

  public Integer getRating() {
    return rating;
  }

  public void setRating(Integer rating) {
    this.rating = rating;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
