package org.weibao.device.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.project.RoomData;

/** What keeping a device needs to know and to store beside the device. */
@ApplicationScoped
@Unscoped("of a device or a place that was found in scope, or of a serial in the whole department")
public class DeviceMaster {

  @PersistenceContext EntityManager em;

  /** A device whose serial differs in the case of letters at most. */
  public Optional<Device> findLike(String serial) {
    return em.createQuery(
            "select d from Device d where upper(d.serial) = upper(:serial)", Device.class)
        .setParameter("serial", serial)
        .getResultStream()
        .findFirst();
  }

  /** Version of a device. */
  public int version(long deviceId) {
    return em.find(Device.class, deviceId).version();
  }

  /** What stands on the door of a room. */
  public Optional<RoomData> room(long roomId) {
    return Row.find(
            em, "select building, room_number from room where id = :id", Map.of("id", roomId))
        .map(row -> new RoomData(row.text("building"), row.text("room_number")));
  }

  /** A room of a project by what stands on its door. */
  public Optional<Long> roomId(long projectId, RoomData door) {
    return Row.find(
            em,
            "select id from room where project_id = :project and building = :building"
                + " and room_number = :number",
            Map.of("project", projectId, "building", door.building(), "number", door.roomNumber()))
        .map(row -> row.number("id"));
  }

  /** Whether there is such a project. */
  public boolean isProject(long id) {
    return Row.find(em, "select id from project where id = :id", Map.of("id", id)).isPresent();
  }

  /** Whether there is such a city. */
  public boolean isCity(long id) {
    return Row.find(em, "select id from city where id = :id", Map.of("id", id)).isPresent();
  }

  /** Day on which a device was last taken out somewhere. */
  public Optional<LocalDate> lastRemoval(long deviceId) {
    return Row.find(
            em,
            "select max(removed_on) as day from device_installation where device_id = :device",
            Map.of("device", deviceId))
        .flatMap(row -> row.optionalDate("day"));
  }

  /** Corrects the stay that goes on; without a day it keeps its own. */
  public void correctStay(long deviceId, Device.Place place, Optional<LocalDate> day) {
    openStay(deviceId).ifPresent(stay -> stay.correct(place, day));
  }

  /** Takes the stay back that goes on. */
  public void removeStay(long deviceId) {
    openStay(deviceId).ifPresent(em::remove);
  }

  private Optional<DeviceInstallation> openStay(long deviceId) {
    return em.createQuery(
            "select i from DeviceInstallation i where i.deviceId = :device and i.removedOn is null",
            DeviceInstallation.class)
        .setParameter("device", deviceId)
        .getResultStream()
        .findFirst();
  }

  /** Writes what was changed, so that queries of this transaction see it. */
  public void flush() {
    em.flush();
  }
}
