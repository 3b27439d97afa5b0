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
    return (line, context) -> {
      long model =
          modelIds
              .id(line.text(MODEL))
              .orElseThrow(() -> line.refused(MODEL, MasterImportProblem.MODEL_UNKNOWN));
      DevicePlace place =
          new DevicePlace(
              id(line, PROJECT, projectIds, MasterImportProblem.PROJECT_UNKNOWN),
              id(line, CITY, cityIds, MasterImportProblem.CITY_UNKNOWN));
      DeviceView device = known.get(line.text(SERIAL));
      return device == null || device.status() == DeviceStatus.WITHDRAWN
          ? List.of(Deed.created(Thing.DEVICE, master.takeOn(said(line, model), place, context)))
          : correct(line, model, place, device, context);
    };
  }

  private List<Deed> correct(
      ImportLine line, long model, DevicePlace place, DeviceView known, CallContext context)
      throws ImportLine.Refused {
    ensureThere(line, place, known);
    DeviceDetails details = master.details(known.serial());
    DeviceData after = over(details.data(), said(line, model));
    if (after.equals(details.data())) {
      return List.of();
    }
    master.edit(known.serial(), details.version(), after, context);
    return List.of(Deed.changed(Thing.DEVICE, known.id(), Memory.of(details.data())));
  }

  private static Optional<Long> id(
      ImportLine line, MasterColumn column, LookedUp ids, MasterImportProblem unknown)
      throws ImportLine.Refused {
    if (line.optional(column).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ids.id(line.text(column)).orElseThrow(() -> line.refused(column, unknown)));
  }

  /** A row that says that a known device is somewhere else speaks of a move. */
  private static void ensureThere(ImportLine line, DevicePlace place, DeviceView known)
      throws ImportLine.Refused {
    if (place.projectId().isPresent() && !place.projectId().equals(known.projectId())) {
      throw line.refused(PROJECT, MasterImportProblem.DEVICE_ELSEWHERE, known.serial());
    }
    if (place.cityId().isPresent() && known.status() == DeviceStatus.INSTALLED) {
      throw line.refused(CITY, MasterImportProblem.DEVICE_ELSEWHERE, known.serial());
    }
  }

  private DeviceData said(ImportLine line, long model) throws ImportLine.Refused {
    boolean door = line.optional(BUILDING).isPresent() || line.optional(ROOM).isPresent();
    return new DeviceData(
        line.text(SERIAL),
        model,
        door ? Optional.of(new RoomData(line.text(BUILDING), line.text(ROOM))) : Optional.empty(),
        line.optional(LOCATION),
        line.day(INSTALLED_ON, clock.getZone()),
        line.day(ACCEPTED_ON, clock.getZone()),
        line.day(WARRANTY, clock.getZone()));
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
