package org.weibao.project;

import java.util.List;

/**
 * A region with its cities.
 *
 * @param version for the next change
 * @param cities by code
 */
public record RegionView(long id, PlaceData data, int version, List<CityView> cities) {

  /** Cities are copied. */
  public RegionView {
    cities = List.copyOf(cities);
  }
}
