package org.weibao.routine;

import java.util.Optional;

/**
 * What of the cycle table is asked for.
 *
 * @param cityId of the projects
 * @param projectId one project
 * @param kind kind of visit by the vocabulary of the packs; {@link CycleRow#CASE} for those of the
 *     service cases
 */
public record CycleQuery(Optional<Long> cityId, Optional<Long> projectId, Optional<String> kind) {

  /** Everything in the caller's scope. */
  public static CycleQuery all() {
    return new CycleQuery(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
