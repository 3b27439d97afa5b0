package org.weibao.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a project lies, as far as somebody has told.
 *
 * @param zone by the division of the pack that is bound to it
 * @param distanceKm kilometres from the service centre by road
 * @param version to be seen by whoever changes it; 0 if nothing was ever told
 */
public record ProjectArea(
    Optional<ServiceZone> zone,
    Optional<BigDecimal> distanceKm,
    Optional<String> setByName,
    Optional<Instant> setAt,
    int version) {

  /** Nothing is known. */
  public static ProjectArea unknown() {
    return new ProjectArea(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }
}
