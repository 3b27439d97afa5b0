package org.weibao.device;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.device.control.DeviceRules;
import org.weibao.device.entity.Device;
import org.weibao.device.entity.DeviceMaster;
import org.weibao.device.entity.DeviceModels;
import org.weibao.device.entity.Devices;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.Within;

/**
 * The door for who keeps devices. An edit never moves a device: it leaves a project by a fault
 * record or a return, which write the stock book.
 */
@Stateless
@Guarded
public class DeviceMasterService {

  private static final String CHANGE = "device.change";

  @Inject Devices devices;
  @Inject DeviceMaster master;
  @Inject DeviceModels models;
  @Inject AccessService access;
  @Inject Event<DeviceEntered> entered;
  @Inject Event<DeviceWithdrawn> withdrawn;
  @Inject Event<DeviceFactsChanged> changed;
  @Inject Clock clock;

  /**
   * A device with all that is kept of it.
   *
   * @throws BusinessException {@link DeviceProblem#UNKNOWN_SERIAL}
   */
  @Allows("device.read")
  public DeviceDetails details(String serial) {
    DeviceView view = view(serial);
    return new DeviceDetails(
        view,
        new DeviceData(
            view.serial(),
            view.modelId(),
            view.roomId().flatMap(master::room),
            view.location(),
            view.installedOn(),
            view.acceptedOn(),
            view.supplierWarrantyEndsOn()),
        master.version(view.id()),
        isChangeable(view));
  }

  private boolean isChangeable(DeviceView view) {
    return view.status() != DeviceStatus.SCRAPPED
        && view.status() != DeviceStatus.WITHDRAWN
        && (view.projectId().isPresent()
            ? access.scope(CHANGE).coversProject(view.projectId().get())
            : access.may(CHANGE));
  }

  /**
   * Takes a device on: installed in a project, or as a spare in a city's store. It enters the stock
   * book there.
   *
   * @return its id
   * @throws BusinessException {@link DeviceProblem}, on the field of {@link DeviceData} or {@link
   *     DevicePlace}
   */
  @Allows("device.change")
  public long takeOn(DeviceData data, DevicePlace place, CallContext context) {
    ensureReachable(place);
    return enter(data, place, context);
  }

  private void ensureReachable(DevicePlace place) {
    if (place.projectId().isEmpty() && place.cityId().isEmpty()) {
      throw new BusinessException(DeviceProblem.PLACE_MISSING, "projectId");
    }
    if (place.projectId().isPresent() && place.cityId().isPresent()) {
      throw new BusinessException(DeviceProblem.PLACE_TWICE, "cityId");
    }
    place
        .projectId()
        .filter(id -> !access.scope(CHANGE).coversProject(id) || !master.isProject(id))
        .ifPresent(
            id -> {
              throw new BusinessException(DeviceProblem.UNKNOWN_PROJECT, "projectId");
            });
    place
        .cityId()
        .filter(id -> !access.scope(CHANGE).coversCity(id) || !master.isCity(id))
        .ifPresent(
            id -> {
              throw new BusinessException(DeviceProblem.UNKNOWN_CITY, "cityId");
            });
    place.projectId().ifPresent(id -> access.ensureInProject(CHANGE, id));
    place.cityId().ifPresent(id -> access.ensureInCity(CHANGE, id));
  }

  private long enter(DeviceData data, DevicePlace place, CallContext context) {
    DeviceRules.ensureFits(data, place.projectId().isPresent(), Optional.empty(), today());
    ensureModel(data.modelId());
    Device device = newDevice(data);
    if (place.projectId().isPresent()) {
      Device.Place where = place(place.projectId().get(), data);
      LocalDate day = data.installedOn().orElseThrow();
      device.enterInstalled(where, day);
      devices.openStay(device.id(), where, day);
    } else {
      device.enterStore();
    }
    describe(device, data);
    master.flush();
    entered.fire(new DeviceEntered(device.id(), place, context));
    return device.id();
  }

  /** A serial that was taken on by mistake once may be taken on again. */
  private Device newDevice(DeviceData data) {
    Optional<Device> known = master.findLike(data.serial());
    if (known.isEmpty()) {
      return devices.add(Device.known(data.serial(), data.modelId()));
    }
    if (known.get().status() != DeviceStatus.WITHDRAWN) {
      throw new BusinessException(DeviceProblem.SERIAL_TAKEN, "serial", data.serial());
    }
    return known.get();
  }

  /**
   * Corrects what is written down of a device. What decisions or the stock book rest on is told to
   * them.
   *
   * @param serial serial that it has been known by
   * @param version version that the caller has seen
   * @throws BusinessException {@link DeviceProblem}, on the field of {@link DeviceData}; {@link
   *     CommonProblem#STALE_VERSION}
   */
  @Allows("device.change")
  public void edit(String serial, int version, DeviceData data, CallContext context) {
    DeviceView view = view(serial);
    if (!isChangeable(view)) {
      throw new BusinessException(
          DeviceProblem.WRONG_STATUS, "serial", view.serial(), view.status());
    }
    view.projectId()
        .ifPresentOrElse(
            project -> access.ensureInProject(CHANGE, project),
            () -> access.ensureAnywhere(CHANGE));
    StaleVersion.ensureSeen(Device.class, view.id(), serial, version, master.version(view.id()));
    Device device = lock(view.id());
    boolean installed = device.status() == DeviceStatus.INSTALLED;
    DeviceRules.ensureFits(data, installed, master.lastRemoval(view.id()), today());
    ensureModel(data.modelId());
    ensureFree(data.serial(), view.id());
    write(device, data, context);
  }

  /** Gives a device back what an import corrected, as it was, whatever was missing then. */
  @Within
  public void restore(long deviceId, DeviceData data, CallContext context) {
    write(lock(deviceId), data, context);
  }

  private void write(Device device, DeviceData data, CallContext context) {
    if (device.status() == DeviceStatus.INSTALLED) {
      Device.Place where = place(device.projectId().orElseThrow(), data);
      device.correct(where, data.installedOn().orElse(null));
      master.correctStay(device.id(), where, data.installedOn());
    }
    long modelBefore = device.modelId();
    describe(device, data);
    master.flush();
    changed.fire(new DeviceFactsChanged(device.id(), modelBefore, data.modelId(), context));
  }

  private Device lock(long deviceId) {
    return devices
        .findForUpdate(deviceId)
        .orElseThrow(() -> new BusinessException(DeviceProblem.UNKNOWN_SERIAL, "serial"));
  }

  private static void describe(Device device, DeviceData data) {
    device.describe(
        data.serial(),
        data.modelId(),
        data.acceptedOn().orElse(null),
        data.supplierWarrantyEndsOn().orElse(null));
  }

  /**
   * Takes a device back that was taken on by mistake; its stay goes, and the stock book has the
   * move that takes it out again.
   *
   * @throws BusinessException {@link DeviceProblem#WRONG_STATUS} if it is neither installed nor a
   *     spare
   */
  @Within
  public void withdraw(long deviceId, CallContext context) {
    Device device = lock(deviceId);
    device.withdraw();
    master.removeStay(deviceId);
    master.flush();
    withdrawn.fire(new DeviceWithdrawn(deviceId, context));
  }

  private Device.Place place(long projectId, DeviceData data) {
    Long room =
        data.room()
            .map(
                door ->
                    master
                        .roomId(projectId, door)
                        .orElseThrow(
                            () -> new BusinessException(DeviceProblem.UNKNOWN_ROOM, "roomNumber")))
            .orElse(null);
    return new Device.Place(projectId, room, data.location().orElse(null));
  }

  private void ensureModel(long modelId) {
    if (models.find(modelId).isEmpty()) {
      throw new BusinessException(DeviceProblem.UNKNOWN_MODEL, "modelId");
    }
  }

  private void ensureFree(String serial, long butBy) {
    if (master.findLike(serial).filter(other -> other.id() != butBy).isPresent()) {
      throw new BusinessException(DeviceProblem.SERIAL_TAKEN, "serial", serial);
    }
  }

  private DeviceView view(String serial) {
    return devices
        .findView(serial)
        .orElseThrow(() -> new BusinessException(DeviceProblem.UNKNOWN_SERIAL, "serial", serial));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
