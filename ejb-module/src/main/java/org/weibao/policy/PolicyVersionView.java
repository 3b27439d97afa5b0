package org.weibao.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a pack.
 *
 * @param id names it
 * @param system the regulation
 * @param number from 1
 * @param state where it stands
 * @param source YAML
 * @param note what is new in it
 * @param validFrom first day, once it is approved
 * @param writtenBy id of who wrote it; 0 for the product's file
 * @param writtenByName who wrote it
 * @param writtenAt when it was last written
 * @param decidedByName who approved or refused it
 * @param decidedAt when
 * @param reason why it was refused
 * @param version for the next change
 */
public record PolicyVersionView(
    long id,
    String system,
    int number,
    VersionState state,
    String source,
    String note,
    Optional<LocalDate> validFrom,
    long writtenBy,
    String writtenByName,
    Instant writtenAt,
    Optional<String> decidedByName,
    Optional<Instant> decidedAt,
    Optional<String> reason,
    int version) {

  /** System and number, for example {@code S01@2}. */
  public String name() {
    return system + "@" + number;
  }
}
