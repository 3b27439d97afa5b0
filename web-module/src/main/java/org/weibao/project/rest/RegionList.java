package org.weibao.project.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.CityView;
import org.weibao.project.RegionView;

/** Regions with their cities. */
@Schema(description = "Regions with their cities, by code")
public record RegionList(List<Region> items) {

  /** A region with its cities. */
  @Schema(name = "Region")
  public record Region(
      long id,
      String code,
      String name,
      String nameEn,
      @Schema(description = "For If-Match") int version,
      List<City> cities) {

    static Region of(RegionView view) {
      return new Region(
          view.id(),
          view.data().code(),
          view.data().name(),
          view.data().nameEn(),
          view.version(),
          view.cities().stream().map(City::of).toList());
    }
  }

  /** A city with what lies in it. */
  @Schema(name = "City")
  public record City(
      long id,
      long regionId,
      String code,
      String name,
      String nameEn,
      int projects,
      int propertyCenters,
      @Schema(description = "For If-Match") int version) {

    static City of(CityView view) {
      return new City(
          view.id(),
          view.regionId(),
          view.data().code(),
          view.data().name(),
          view.data().nameEn(),
          view.projects(),
          view.centers(),
          view.version());
    }
  }

  static RegionList of(List<RegionView> regions) {
    return new RegionList(regions.stream().map(Region::of).toList());
  }
}
