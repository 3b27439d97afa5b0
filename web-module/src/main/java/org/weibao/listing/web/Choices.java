package org.weibao.listing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.weibao.device.DeviceModelService;
import org.weibao.device.DeviceService;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.Suggestion;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ProjectService;
import org.weibao.project.RoomService;

/**
 * What filters by reference offer, as it was read a moment ago: each page of a list asks for it,
 * and it hardly ever changes.
 */
@ApplicationScoped
public class Choices {

  private static final Duration MOMENT = Duration.ofSeconds(5);
  private static final int AT_MOST = 1_000;

  private static final int SUGGESTED = 100;

  private record Reading(List<?> choices, Instant at) {}

  private final Map<String, Reading> readings = new ConcurrentHashMap<>();

  @Inject ProjectService projects;
  @Inject RoomService rooms;
  @Inject DeviceService devices;
  @Inject DeviceModelService deviceModels;
  @Inject OrganizationService organization;
  @Inject ActiveUser user;
  @Inject Clock clock;

  /** Projects that the person may see, by code. */
  public List<Choice> projects() {
    return recent("projects of " + user.getPersonId(), projects::projectChoices);
  }

  /** Cities, by code. */
  public List<Choice> cities() {
    return recent("cities", projects::cityChoices);
  }

  /** Suppliers, by code. */
  public List<Choice> suppliers() {
    return recent("suppliers", this::readSuppliers);
  }

  /** Device models to type, the first by code: there may be thousands. */
  public List<Suggestion> models() {
    return recent("models", () -> deviceModels.suggestions(SUGGESTED));
  }

  private List<Choice> readSuppliers() {
    return devices.listSuppliers().stream()
        .map(supplier -> Choice.of(supplier.id(), supplier.name(), supplier.nameEn()))
        .toList();
  }

  /** The room that an address names, if the person may look rooms up. */
  public List<Choice> room(Optional<Long> roomId) {
    return roomId.filter(id -> user.may("project.rooms")).map(rooms::choice).orElse(List.of());
  }

  /** Technicians, by name. */
  public List<Choice> technicians() {
    return recent("technicians", organization::technicianChoices);
  }

  /** What stands under a name is always of the same kind. */
  @SuppressWarnings("unchecked")
  private <T> List<T> recent(String what, Supplier<List<T>> reader) {
    Instant now = clock.instant();
    Reading reading = readings.get(what);
    if (reading != null && now.isBefore(reading.at().plus(MOMENT)) && !now.isBefore(reading.at())) {
      return (List<T>) reading.choices();
    }
    List<T> choices = reader.get();
    if (readings.size() >= AT_MOST) {
      readings.clear();
    }
    readings.put(what, new Reading(choices, now));
    return choices;
  }
}
