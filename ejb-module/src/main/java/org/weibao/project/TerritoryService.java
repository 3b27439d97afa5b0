package org.weibao.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.StaleVersion;
import org.weibao.project.control.TypedData;
import org.weibao.project.entity.City;
import org.weibao.project.entity.Region;
import org.weibao.project.entity.Territory;

/** The door to the regions and cities in which the department works. */
@Stateless
@Guarded
public class TerritoryService {

  @Inject Territory territory;
  @Inject AccessService access;

  /** All regions with their cities, by code. */
  @Allows("project.territory")
  public List<RegionView> regions() {
    return territory.regions();
  }

  /**
   * Adds a region.
   *
   * @return its id
   * @throws BusinessException {@link CenterProblem#CODE_TAKEN} and {@link ProjectProblem}, on the
   *     field of {@link PlaceData}
   */
  @Allows("project.territory")
  public long addRegion(PlaceData data, CallContext context) {
    check(Region.class, data, Optional.empty());
    Region region = new Region(data);
    territory.add(region);
    return region.id();
  }

  /**
   * Writes something else down of a region.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link CenterProblem#UNKNOWN_REGION}, {@link
   *     CommonProblem#STALE_VERSION}; others on the field of {@link PlaceData}
   */
  @Allows("project.territory")
  public void editRegion(long regionId, int version, PlaceData data, CallContext context) {
    Region region = region(regionId, null);
    StaleVersion.ensureSeen(
        Region.class, regionId, region.data().code(), version, region.version());
    check(Region.class, data, Optional.of(regionId));
    region.describe(data);
  }

  /**
   * Adds a city to a region; whoever holds a role in the region sees it at once.
   *
   * @return its id
   * @throws BusinessException {@link CenterProblem#UNKNOWN_REGION}, {@link
   *     CenterProblem#CODE_TAKEN}; others on the field of {@link PlaceData}
   */
  @Allows("project.territory")
  public long addCity(long regionId, PlaceData data, CallContext context) {
    region(regionId, "regionId");
    check(City.class, data, Optional.empty());
    City city = new City(regionId, data);
    territory.add(city);
    territory.flush();
    access.placesChanged();
    return city.id();
  }

  /**
   * Writes something else down of a city; in another region it is seen by who holds a role there.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link CenterProblem#UNKNOWN_CITY}, {@link
   *     CenterProblem#UNKNOWN_REGION}, {@link CommonProblem#STALE_VERSION}; others on the field of
   *     {@link PlaceData}
   */
  @Allows("project.territory")
  public void editCity(
      long cityId, int version, long regionId, PlaceData data, CallContext context) {
    City city =
        territory
            .find(City.class, cityId)
            .orElseThrow(() -> new BusinessException(CenterProblem.UNKNOWN_CITY, null));
    StaleVersion.ensureSeen(City.class, cityId, city.data().code(), version, city.version());
    region(regionId, "regionId");
    check(City.class, data, Optional.of(cityId));
    city.describe(regionId, data);
    territory.flush();
    access.placesChanged();
  }

  private Region region(long regionId, String field) {
    return territory
        .find(Region.class, regionId)
        .orElseThrow(() -> new BusinessException(CenterProblem.UNKNOWN_REGION, field, regionId));
  }

  private void check(Class<?> kind, PlaceData data, Optional<Long> id) {
    TypedData.code("code", data.code(), PlaceData.CODE_LENGTH);
    TypedData.text("name", data.name(), PlaceData.NAME_LENGTH);
    TypedData.text("nameEn", data.nameEn(), PlaceData.NAME_LENGTH);
    if (territory.isCodeTaken(kind, data.code(), id)) {
      throw new BusinessException(CenterProblem.CODE_TAKEN, "code", data.code());
    }
  }
}
