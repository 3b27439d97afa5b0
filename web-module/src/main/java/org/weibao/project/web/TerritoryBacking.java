package org.weibao.project.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.CityView;
import org.weibao.project.RegionView;
import org.weibao.project.TerritoryService;

/** Regions and cities, and keeping them: the address names the one that is being changed. */
@Named
@RequestScoped
public class TerritoryBacking {

  private static final String PAGE = "/regions?faces-redirect=true";

  @Inject TerritoryService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private final PlaceForm region = new PlaceForm();
  private final PlaceForm city = new PlaceForm();
  private List<RegionView> regions;

  @PostConstruct
  void begin() {
    chosenRegion().ifPresent(known -> region.fill(known.id(), known.data(), known.version()));
    chosenCity()
        .ifPresent(
            known -> {
              city.fill(known.id(), known.data(), known.version());
              city.setRegionId(known.regionId());
            });
  }

  private Optional<RegionView> chosenRegion() {
    return params
        .number("region")
        .flatMap(id -> getRegions().stream().filter(known -> known.id() == id).findFirst());
  }

  private Optional<CityView> chosenCity() {
    return params
        .number("city")
        .flatMap(
            id ->
                getRegions().stream()
                    .flatMap(known -> known.cities().stream())
                    .filter(known -> known.id() == id)
                    .findFirst());
  }

  /** All regions with their cities. */
  public List<RegionView> getRegions() {
    if (regions == null) {
      regions = service.regions();
    }
    return regions;
  }

  /** Writes a region down, a new one or the one that the address names. */
  public String saveRegion() {
    return step(
        "territory.region-saved",
        () -> {
          if (region.getId() == null) {
            service.addRegion(region.data(), user.context());
          } else {
            service.editRegion(region.getId(), region.getVersion(), region.data(), user.context());
          }
        });
  }

  /** Writes a city down, a new one or the one that the address names. */
  public String saveCity() {
    return step(
        "territory.city-saved",
        () -> {
          if (city.getId() == null) {
            service.addCity(city.getRegionId(), city.data(), user.context());
          } else {
            service.editCity(
                city.getId(), city.getVersion(), city.getRegionId(), city.data(), user.context());
          }
        });
  }

  private String step(String confirmationKey, Runnable action) {
    Supplier<String> outcome =
        () -> {
          action.run();
          return PAGE;
        };
    String next = attempt.to(confirmationKey, outcome);
    regions = null;
    return next;
  }

  /** What is typed of a region. */
  public PlaceForm getRegion() {
    return region;
  }

  /** What is typed of a city. */
  public PlaceForm getCity() {
    return city;
  }
}
