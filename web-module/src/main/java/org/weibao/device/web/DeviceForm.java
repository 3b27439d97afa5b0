package org.weibao.device.web;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.device.DeviceData;
import org.weibao.device.DeviceDetails;
import org.weibao.device.DevicePlace;
import org.weibao.project.RoomData;

/** What is typed about a device. */
public class DeviceForm {

  private String serial;
  private Long modelId;
  private Long projectId;
  private Long cityId;
  private String building;
  private String roomNumber;
  private String location;
  private LocalDate installedOn;
  private LocalDate acceptedOn;
  private LocalDate supplierWarrantyEndsOn;
  private int version;

  /** Begins with what is known. */
  void fill(DeviceDetails known) {
    DeviceData data = known.data();
    version = known.version();
    serial = data.serial();
    modelId = data.modelId();
    building = data.room().map(RoomData::building).orElse(null);
    roomNumber = data.room().map(RoomData::roomNumber).orElse(null);
    location = data.location().orElse(null);
    installedOn = data.installedOn().orElse(null);
    acceptedOn = data.acceptedOn().orElse(null);
    supplierWarrantyEndsOn = data.supplierWarrantyEndsOn().orElse(null);
  }

  /** What is typed of the device; half of a door is a door that no project has. */
  DeviceData data() {
    return new DeviceData(
        serial,
        modelId,
        building == null && roomNumber == null
            ? Optional.empty()
            : Optional.of(new RoomData(building, roomNumber)),
        Optional.ofNullable(location),
        Optional.ofNullable(installedOn),
        Optional.ofNullable(acceptedOn),
        Optional.ofNullable(supplierWarrantyEndsOn));
  }

  /** What is typed of where a new one is. */
  DevicePlace place() {
    return new DevicePlace(Optional.ofNullable(projectId), Optional.ofNullable(cityId));
  }

  public String getSerial() {
    return serial;
  }

  public void setSerial(String serial) {
    this.serial = serial;
  }

  public Long getModelId() {
    return modelId;
  }

  public void setModelId(Long modelId) {
    this.modelId = modelId;
  }

  public Long getProjectId() {
    return projectId;
  }

  public void setProjectId(Long projectId) {
    this.projectId = projectId;
  }

  public Long getCityId() {
    return cityId;
  }

  public void setCityId(Long cityId) {
    this.cityId = cityId;
  }

  public String getBuilding() {
    return building;
  }

  public void setBuilding(String building) {
    this.building = building;
  }

  public String getRoomNumber() {
    return roomNumber;
  }

  public void setRoomNumber(String roomNumber) {
    this.roomNumber = roomNumber;
  }

  public String getLocation() {
    return location;
  }

  public void setLocation(String location) {
    this.location = location;
  }

  public LocalDate getInstalledOn() {
    return installedOn;
  }

  public void setInstalledOn(LocalDate installedOn) {
    this.installedOn = installedOn;
  }

  public LocalDate getAcceptedOn() {
    return acceptedOn;
  }

  public void setAcceptedOn(LocalDate acceptedOn) {
    this.acceptedOn = acceptedOn;
  }

  public LocalDate getSupplierWarrantyEndsOn() {
    return supplierWarrantyEndsOn;
  }

  public void setSupplierWarrantyEndsOn(LocalDate supplierWarrantyEndsOn) {
    this.supplierWarrantyEndsOn = supplierWarrantyEndsOn;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
