package org.weibao.project.web;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.project.OwnerData;
import org.weibao.project.OwnerView;
import org.weibao.project.RoomData;
import org.weibao.project.RoomDetails;

/** What is typed about a room and its owner. */
public class RoomForm {

  private String building;
  private String roomNumber;
  private String name;
  private String phone;
  private LocalDate movedInOn;
  private LocalDate movedOutOn;
  private int version;

  /** Begins with what is known of the room. */
  void fill(RoomDetails known) {
    version = known.version();
    building = known.room().building();
    roomNumber = known.room().roomNumber();
  }

  /** Begins with what may be known of an owner; the phone is not, and stays if none is typed. */
  void fill(OwnerView known) {
    name = known.name().orElse(null);
    movedInOn = known.movedInOn().orElse(null);
  }

  /** What is typed of the door. */
  RoomData data() {
    return new RoomData(building, roomNumber);
  }

  /** What is typed of an owner. */
  OwnerData owner() {
    return new OwnerData(name, Optional.ofNullable(phone), Optional.ofNullable(movedInOn));
  }

  /** What is typed of an owner, if a name is. */
  Optional<OwnerData> optionalOwner() {
    return name == null && phone == null ? Optional.empty() : Optional.of(owner());
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public LocalDate getMovedInOn() {
    return movedInOn;
  }

  public void setMovedInOn(LocalDate movedInOn) {
    this.movedInOn = movedInOn;
  }

  public LocalDate getMovedOutOn() {
    return movedOutOn;
  }

  public void setMovedOutOn(LocalDate movedOutOn) {
    this.movedOutOn = movedOutOn;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
