package org.weibao.device.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceView;
import org.weibao.device.InstallationView;
import org.weibao.device.SupplierView;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;

/** Stored devices and stays. */
@ApplicationScoped
public class Devices {

  private static final String VIEW = "select " + DeviceListing.SELECT + " " + DeviceListing.FROM;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** Stores a new device. */
  public Device add(Device device) {
    em.persist(device);
    return device;
  }

  /** A device by serial. */
  @Unscoped("tells whether a serial is taken, in the whole department")
  public Optional<Device> find(String serial) {
    return em.createQuery("select d from Device d where d.serial = :serial", Device.class)
        .setParameter("serial", serial)
        .getResultStream()
        .findFirst();
  }

  /** A device by id, locked until the transaction ends. */
  @Unscoped("by id, from something that was found in scope")
  public Optional<Device> findForUpdate(long id) {
    return Optional.ofNullable(em.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A device with model and place. */
  public Optional<DeviceView> findView(String serial) {
    return Row.find(
            em, VIEW + " where d.serial = :serial" + scope.devices("d"), Map.of("serial", serial))
        .map(DeviceListing::view);
  }

  /** Devices with model and place, by serial. */
  public Map<String, DeviceView> findViews(Collection<String> serials) {
    return Row.list(
            em,
            VIEW + " where d.serial = any(:serials)" + scope.devices("d"),
            Map.of("serials", serials.toArray(String[]::new)))
        .stream()
        .map(DeviceListing::view)
        .collect(Collectors.toMap(DeviceView::serial, Function.identity()));
  }

  /** A device with model and place, by its id, which no caller types. */
  @Unscoped("by id, from something that was found in scope")
  public Optional<DeviceView> findView(long id) {
    return Row.find(em, VIEW + " where d.id = :id", Map.of("id", id)).map(DeviceListing::view);
  }

  /** The device on whose label a token stands. */
  @Unscoped("whoever holds the token stands before the device; pages behind it look at the scope")
  public Optional<DeviceView> findByToken(UUID token) {
    return Row.find(em, VIEW + " where d.label_token = :token", Map.of("token", token))
        .map(DeviceListing::view);
  }

  /** A page of devices. */
  public Page<DeviceView> list(ListQuery query) {
    return DeviceListing.DEVICES.page(em, query, clock, scope.devices("d"));
  }

  /** How many devices fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return DeviceListing.DEVICES.count(em, query, limit, atAnyCost, clock, scope.devices("d"));
  }

  /** What the list of devices shows. */
  public Listing<DeviceView> listing() {
    return DeviceListing.DEVICES;
  }

  /** Ends a stay. */
  @Unscoped("a change, of a device that was found in scope")
  public void closeStay(long deviceId, LocalDate day, long replacedBy) {
    close(deviceId, day, replacedBy);
  }

  /** Ends a stay without anything in its place. */
  @Unscoped("a change, of a device that was found in scope")
  public void endStay(long deviceId, LocalDate day) {
    close(deviceId, day, null);
  }

  private void close(long deviceId, LocalDate day, Long replacedBy) {
    em.createQuery(
            "select i from DeviceInstallation i where i.deviceId = :device and i.removedOn is null",
            DeviceInstallation.class)
        .setParameter("device", deviceId)
        .getResultStream()
        .forEach(stay -> stay.close(day, replacedBy));
  }

  /** Begins a stay. */
  public void openStay(long deviceId, Device.Place place, LocalDate day) {
    em.persist(new DeviceInstallation(deviceId, place, day));
  }

  /** Stays of a device, the latest first. */
  public List<InstallationView> installations(long deviceId) {
    String sql =
        """
        select i.project_id, p.name, p.name_en, r.building || '-' || r.room_number as room,
               i.location, i.installed_on, i.removed_on, n.serial as replaced_by
          from device_installation i
          join project p on p.id = i.project_id
          left join room r on r.id = i.room_id
          left join device n on n.id = i.replaced_by
         where i.device_id = :device%s
         order by i.installed_on desc, i.id desc
        """
            .formatted(scope.projects("i.project_id"));
    return Row.list(em, sql, Map.of("device", deviceId)).stream()
        .map(
            row ->
                new InstallationView(
                    row.number("project_id"),
                    row.text("name"),
                    row.text("name_en"),
                    row.optionalText("room"),
                    row.optionalText("location"),
                    row.optionalDate("installed_on").orElseThrow(),
                    row.optionalDate("removed_on"),
                    row.optionalText("replaced_by")))
        .toList();
  }

  /** All suppliers, by code. */
  public List<SupplierView> listSuppliers() {
    return Row.list(
            em,
            "select id, code, name, name_en from supplier where true"
                + scope.suppliers("id")
                + " order by code",
            Map.of())
        .stream()
        .map(
            row ->
                new SupplierView(
                    row.number("id"), row.text("code"), row.text("name"), row.text("name_en")))
        .toList();
  }
}
