package org.weibao.device;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.device.entity.Device;
import org.weibao.device.entity.DeviceSearch;
import org.weibao.device.entity.Devices;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Found;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.SearchText;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;

/** The door to the installed base. */
@Stateless
@Guarded
public class DeviceService {

  @Inject DeviceSearch search;
  @Inject Devices devices;

  /**
   * A device by its serial.
   *
   * @throws BusinessException {@link DeviceProblem#UNKNOWN_SERIAL}
   */
  @Allows({"device.read", "request.ask"})
  public DeviceView getBySerial(String serial) {
    return findBySerial(serial).orElseThrow(() -> unknown(serial));
  }

  /** Those of some devices that the caller may see, by serial; texts that can be stored. */
  @Within
  public Map<String, DeviceView> findAll(Collection<String> serials) {
    return devices.findViews(serials);
  }

  /** A device by its serial. */
  @Allows("device.read")
  public Optional<DeviceView> findBySerial(String serial) {
    return devices.findView(serial);
  }

  /**
   * The device whose label was scanned, wherever it is: the page behind says what its caller sees.
   *
   * @param token what the address on the label says; anything else finds nothing
   */
  @Within
  public Optional<DeviceView> findByToken(String token) {
    return LabelToken.parse(token).flatMap(devices::findByToken);
  }

  /**
   * A device by its serial, wherever it is: whoever asks looks at the place that holds it.
   *
   * @throws BusinessException {@link DeviceProblem#UNKNOWN_SERIAL}
   */
  @Within
  public DeviceView getSpare(String serial) {
    return devices
        .find(serial)
        .flatMap(found -> devices.findView(found.id()))
        .orElseThrow(() -> unknown(serial));
  }

  /**
   * A device by id.
   *
   * @throws BusinessException {@link DeviceProblem#UNKNOWN_SERIAL}
   */
  @Within
  public DeviceView get(long id) {
    return devices.findView(id).orElseThrow(() -> unknown(id));
  }

  /** Whether a serial is taken, anywhere in the department. */
  @Within
  public boolean isTaken(String serial) {
    return devices.find(serial).isPresent();
  }

  /** A page of devices that fit, by serial. */
  @Allows("device.read")
  public Page<DeviceView> search(DeviceQuery query) {
    return devices.list(query.forList());
  }

  /** Devices by the beginning or end of their serial, exact hits first. */
  @Allows("device.read")
  public Found find(SearchText text, int limit) {
    return search.find(text, limit);
  }

  /**
   * A page of devices in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("device.read")
  public Page<DeviceView> list(ListQuery query) {
    return devices.list(query);
  }

  /** How many devices fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("device.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return devices.count(query, limit, atAnyCost);
  }

  /** What the list of devices shows. */
  @Allows("device.read")
  public Listing<DeviceView> listing() {
    return devices.listing();
  }

  /** Where a device was, the latest stay first. */
  @Allows("device.read")
  public List<InstallationView> installations(long deviceId) {
    return devices.installations(deviceId);
  }

  /** All suppliers, by code. */
  @Allows({"device.read", "returns.read"})
  public List<SupplierView> listSuppliers() {
    return devices.listSuppliers();
  }

  /** A supplier by id. */
  @Within
  public SupplierView getSupplier(long id) {
    return devices.listSuppliers().stream()
        .filter(supplier -> supplier.id() == id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no supplier " + id));
  }

  /**
   * Puts a spare in the place of an installed device: the old one becomes faulty, the new one takes
   * over room and location (S01-5.1.3-b).
   *
   * @param day day of the exchange, in the department's zone
   * @throws BusinessException {@link DeviceProblem#WRONG_STATUS} if the old one is not installed or
   *     the new one is no spare; {@link DeviceProblem#ELSEWHERE} if the old one is not in the
   *     project
   */
  @Within
  public void swap(long installedId, long spareId, long projectId, LocalDate day) {
    Device installed = lock(installedId);
    Device spare = lock(spareId);
    if (installed.projectId().filter(id -> id == projectId).isEmpty()) {
      throw new BusinessException(DeviceProblem.ELSEWHERE, "oldSerial", installed.serial());
    }
    Device.Place place = installed.takeOut("oldSerial");
    spare.install(place, day, "newSerial");
    devices.closeStay(installedId, day, spareId);
    devices.openStay(spareId, place, day);
  }

  /**
   * A spare goes to a project without taking another's place.
   *
   * @param day in the department's zone
   * @throws BusinessException {@link DeviceProblem#WRONG_STATUS} if it is no spare
   */
  @Within
  public void install(long spareId, long projectId, LocalDate day) {
    Device.Place place = new Device.Place(projectId, null, null);
    lock(spareId).install(place, day, "serial");
    devices.openStay(spareId, place, day);
  }

  /**
   * A spare that was said to be installed was not: it is a spare again.
   *
   * @param day in the department's zone
   * @throws BusinessException {@link DeviceProblem#WRONG_STATUS} if it is not installed
   */
  @Within
  public void takeOut(long deviceId, LocalDate day) {
    lock(deviceId).becomeSpare();
    devices.endStay(deviceId, day);
  }

  /** A broken device leaves for its maker. */
  @Within
  public void markAtSupplier(long deviceId) {
    lock(deviceId).leaveForSupplier();
  }

  /** A device came back in order. */
  @Within
  public void markInStore(long deviceId) {
    lock(deviceId).comeBack(true);
  }

  /** A device came back, or stays, broken. */
  @Within
  public void markFaulty(long deviceId) {
    lock(deviceId).comeBack(false);
  }

  /** A device is gone for good. */
  @Within
  public void markScrapped(long deviceId) {
    lock(deviceId).scrap();
  }

  /**
   * Enters a device that a supplier gives in place of another; it is at the supplier's until it
   * arrives.
   *
   * @return its id
   * @throws BusinessException {@link DeviceProblem#SERIAL_TAKEN}
   */
  @Within
  public long enterAtSupplier(String serial, long modelId) {
    if (devices.find(serial).isPresent()) {
      throw new BusinessException(DeviceProblem.SERIAL_TAKEN, "serial", serial);
    }
    return devices.add(Device.atSupplier(serial, modelId)).id();
  }

  private Device lock(long id) {
    return devices.findForUpdate(id).orElseThrow(() -> unknown(id));
  }

  private static BusinessException unknown(Object serialOrId) {
    return new BusinessException(DeviceProblem.UNKNOWN_SERIAL, "serial", serialOrId);
  }
}
