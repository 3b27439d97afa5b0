package org.weibao.device;

import java.util.Optional;

/**
 * Where a new device is: installed in a project, or a spare in a city's store.
 *
 * @param projectId empty for a spare
 * @param cityId city of the store; empty for an installed one
 */
public record DevicePlace(Optional<Long> projectId, Optional<Long> cityId) {

  /** Installed in a project. */
  public static DevicePlace project(long id) {
    return new DevicePlace(Optional.of(id), Optional.empty());
  }

  /** A spare in a city's store. */
  public static DevicePlace store(long cityId) {
    return new DevicePlace(Optional.empty(), Optional.of(cityId));
  }
}
