package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.weibao.project.RoomData;

/** A room of a project; its version counts what happens to its owners too. */
@Entity
public class Room {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  private String building;

  @Column(name = "room_number")
  private String roomNumber;

  @Version private int version;

  /** For the provider. */
  protected Room() {}

  /** A room of a project. */
  public Room(long projectId, RoomData data) {
    this.projectId = projectId;
    describe(data);
  }

  public Long id() {
    return id;
  }

  public long projectId() {
    return projectId;
  }

  public int version() {
    return version;
  }

  /** What stands on its door. */
  public RoomData data() {
    return new RoomData(building, roomNumber);
  }

  /** Writes something else down. */
  public final void describe(RoomData data) {
    building = data.building();
    roomNumber = data.roomNumber();
  }
}
