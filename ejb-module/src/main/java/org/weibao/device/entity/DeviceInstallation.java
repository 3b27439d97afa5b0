package org.weibao.device.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** One stay of a device at a place; closed when it is taken out, never changed after. */
@Entity
@Table(name = "device_installation")
public class DeviceInstallation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "device_id")
  private long deviceId;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "room_id")
  private Long roomId;

  private String location;

  @Column(name = "installed_on")
  private LocalDate installedOn;

  @Column(name = "removed_on")
  private LocalDate removedOn;

  @Column(name = "replaced_by")
  private Long replacedBy;

  /** For the provider. */
  protected DeviceInstallation() {}

  /** A stay that begins. */
  DeviceInstallation(long deviceId, Device.Place place, LocalDate day) {
    this.deviceId = deviceId;
    this.projectId = place.projectId();
    this.roomId = place.roomId();
    this.location = place.location();
    this.installedOn = day;
  }

  /** Was written down wrongly: where, or since when if that is said. */
  void correct(Device.Place place, Optional<LocalDate> day) {
    this.roomId = place.roomId();
    this.location = place.location();
    this.installedOn = day.orElse(installedOn);
  }

  void close(LocalDate day, Long replacedBy) {
    this.removedOn = day;
    this.replacedBy = replacedBy;
  }
}
