package org.weibao.request.web;

import java.time.LocalDateTime;
import org.weibao.request.EmergencyGround;
import org.weibao.request.Urgency;

/** What somebody types who registers a request; nothing in it is checked yet. */
public class RequestForm {

  private Long projectId;
  private String roomLabel;
  private String ownerName;
  private String ownerPhone;
  private String deviceSerial;
  private String productModel;
  private String location;
  private String demand;
  private Urgency urgency;
  private EmergencyGround emergencyGround;
  private LocalDateTime receivedAt;
  private String registerNumber;

  public Long getProjectId() {
    return projectId;
  }

  public void setProjectId(Long projectId) {
    this.projectId = projectId;
  }

  public String getRoomLabel() {
    return roomLabel;
  }

  public void setRoomLabel(String roomLabel) {
    this.roomLabel = roomLabel;
  }

  public String getOwnerName() {
    return ownerName;
  }

  public void setOwnerName(String ownerName) {
    this.ownerName = ownerName;
  }

  public String getOwnerPhone() {
    return ownerPhone;
  }

  public void setOwnerPhone(String ownerPhone) {
    this.ownerPhone = ownerPhone;
  }

  public String getDeviceSerial() {
    return deviceSerial;
  }

  public void setDeviceSerial(String deviceSerial) {
    this.deviceSerial = deviceSerial;
  }

  public String getProductModel() {
    return productModel;
  }

  public void setProductModel(String productModel) {
    this.productModel = productModel;
  }

  public String getLocation() {
    return location;
  }

  public void setLocation(String location) {
    this.location = location;
  }

  public String getDemand() {
    return demand;
  }

  public void setDemand(String demand) {
    this.demand = demand;
  }

  public Urgency getUrgency() {
    return urgency;
  }

  public void setUrgency(Urgency urgency) {
    this.urgency = urgency;
  }

  public EmergencyGround getEmergencyGround() {
    return emergencyGround;
  }

  public void setEmergencyGround(EmergencyGround emergencyGround) {
    this.emergencyGround = emergencyGround;
  }

  public LocalDateTime getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(LocalDateTime receivedAt) {
    this.receivedAt = receivedAt;
  }

  public String getRegisterNumber() {
    return registerNumber;
  }

  public void setRegisterNumber(String registerNumber) {
    this.registerNumber = registerNumber;
  }
}
