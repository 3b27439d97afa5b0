package org.weibao.kernel.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Instants as the API shows them: with the offset of the department's zone. */
public final class Instants {

  private Instants() {}

  /** The same moment. */
  public static OffsetDateTime at(Instant instant, ZoneId zone) {
    return OffsetDateTime.ofInstant(instant, zone);
  }

  /** The same moment, or null. */
  public static OffsetDateTime at(Optional<Instant> instant, ZoneId zone) {
    return instant.map(known -> at(known, zone)).orElse(null);
  }
}
