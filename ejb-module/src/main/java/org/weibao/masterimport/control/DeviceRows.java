package org.weibao.masterimport.control;

import static org.weibao.masterimport.MasterColumn.ACCEPTED_ON;
import static org.weibao.masterimport.MasterColumn.BUILDING;
import static org.weibao.masterimport.MasterColumn.CITY;
import static org.weibao.masterimport.MasterColumn.INSTALLED_ON;
import static org.weibao.masterimport.MasterColumn.LOCATION;
import static org.weibao.masterimport.MasterColumn.MODEL;
import static org.weibao.masterimport.MasterColumn.PROJECT;
import static org.weibao.masterimport.MasterColumn.ROOM;
import static org.weibao.masterimport.MasterColumn.SERIAL;
import static org.weibao.masterimport.MasterColumn.WARRANTY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.device.DeviceData;
import org.weibao.device.DeviceDetails;
import org.weibao.device.DeviceMasterService;
import org.weibao.device.DeviceModelService;
import org.weibao.device.DevicePlace;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.kernel.CallContext;
import org.weibao.masterimport.MasterColumn;
import org.weibao.masterimport.MasterImportProblem;
import org.weibao.masterimport.control.Deed.Thing;
import org.weibao.project.ProjectService;
import org.weibao.project.RoomData;

/** Devices: new ones are taken on, known ones corrected; none is moved. */
@ApplicationScoped
class DeviceRows implements RowWork {

  /** No model: the row is refused. */
  private static final long NONE = 0;

  @Inject DeviceService devices;
  @Inject DeviceMasterService master;
  @Inject DeviceModelService models;
  @Inject ProjectService projects;
  @Inject Clock clock;

  @Override
  public String name(ImportLine line) {
    return line.text(SERIAL);
  }

  @Override
  public Taker begin(List<ImportLine> lines) {
    LookedUp modelIds = new LookedUp(models::findId);
    LookedUp projectIds = new LookedUp(projects::findProject);
    LookedUp cityIds = new LookedUp(projects::findCity);
    Map<String, DeviceView> known =
        devices.findAll(lines.stream().map(line -> line.text(SERIAL)).toList());
    return (line, faults, context) -> {
      Optional<Long> model = faults.id(MODEL, modelIds, MasterImportProblem.MODEL_UNKNOWN);
      DevicePlace place =
          new DevicePlace(
              id(line, PROJECT, projectIds, faults, MasterImportProblem.PROJECT_UNKNOWN),
              id(line, CITY, cityIds, faults, MasterImportProblem.CITY_UNKNOWN));
      DeviceData said = said(line, model.orElse(NONE), faults);
      Optional<DeviceView> device =
          Optional.ofNullable(known.get(line.text(SERIAL)))
              .filter(found -> found.status() != DeviceStatus.WITHDRAWN);
      device.ifPresent(found -> checkThere(place, found, faults));
      faults.ensureNone();
      return device.isEmpty()
          ? List.of(Deed.created(Thing.DEVICE, master.takeOn(said, place, context)))
          : correct(said, device.get(), context);
    };
  }

  private List<Deed> correct(DeviceData said, DeviceView known, CallContext context) {
    DeviceDetails details = master.details(known.serial());
    DeviceData after = over(details.data(), said);
    if (after.equals(details.data())) {
      return List.of();
    }
    master.edit(known.serial(), details.version(), after, context);
    return List.of(Deed.changed(Thing.DEVICE, known.id(), Memory.of(details.data())));
  }

  private static Optional<Long> id(
      ImportLine line,
      MasterColumn column,
      LookedUp ids,
      Faults faults,
      MasterImportProblem unknown) {
    return line.optional(column).flatMap(code -> faults.id(column, ids, unknown));
  }

  /** A row that says that a known device is somewhere else speaks of a move. */
  private static void checkThere(DevicePlace place, DeviceView known, Faults faults) {
    if (place.projectId().isPresent() && !place.projectId().equals(known.projectId())) {
      faults.add(PROJECT, MasterImportProblem.DEVICE_ELSEWHERE, known.serial());
    }
    if (place.cityId().isPresent() && known.status() == DeviceStatus.INSTALLED) {
      faults.add(CITY, MasterImportProblem.DEVICE_ELSEWHERE, known.serial());
    }
  }

  private DeviceData said(ImportLine line, long model, Faults faults) {
    boolean door = line.optional(BUILDING).isPresent() || line.optional(ROOM).isPresent();
    return new DeviceData(
        line.text(SERIAL),
        model,
        door ? Optional.of(new RoomData(line.text(BUILDING), line.text(ROOM))) : Optional.empty(),
        line.optional(LOCATION),
        faults.day(INSTALLED_ON, clock.getZone()),
        faults.day(ACCEPTED_ON, clock.getZone()),
        faults.day(WARRANTY, clock.getZone()));
  }

  /** Empty cells say nothing. */
  private static DeviceData over(DeviceData known, DeviceData said) {
    return new DeviceData(
        known.serial(),
        said.modelId(),
        said.room().or(known::room),
        said.location().or(known::location),
        said.installedOn().or(known::installedOn),
        said.acceptedOn().or(known::acceptedOn),
        said.supplierWarrantyEndsOn().or(known::supplierWarrantyEndsOn));
  }
}
