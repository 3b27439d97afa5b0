package org.weibao.dailyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register of a day beside its vouchers (S04-18).
 *
 * @param requests that were registered on the day
 * @param orders visits that were finished on the day
 * @param undispatched requests of the day that nobody was sent to on it
 * @param unrecorded visits finished on the day without a fault record
 * @param checks who has confirmed the comparison, the latest first
 */
public record RegisterComparison(
    DailyCity city,
    LocalDate day,
    int requests,
    int orders,
    List<Gap> undispatched,
    List<Gap> unrecorded,
    List<Check> checks) {

  /** Longest list of numbers that is kept with a confirmation. */
  public static final int FOUND_LENGTH = 4000;

  /** Longest note. */
  public static final int NOTE_LENGTH = 500;

  /** Lists are copied. */
  public RegisterComparison {
    undispatched = List.copyOf(undispatched);
    unrecorded = List.copyOf(unrecorded);
    checks = List.copyOf(checks);
  }

  /**
   * What does not go together.
   *
   * @param number of the request or the work order
   * @param requestNumber the request that it is about
   * @param since work order by which somebody was sent after the day; or who was there
   */
  public record Gap(
      String number,
      String requestNumber,
      String projectName,
      String projectNameEn,
      Optional<String> roomLabel,
      String what,
      Instant at,
      Optional<String> since) {}

  /** Somebody's confirmation, with what was found then. */
  public record Check(
      String byName, Instant at, int undispatched, int unrecorded, Optional<String> note) {}

  /** All that does not go together. */
  public List<Gap> gaps() {
    return Stream.concat(undispatched.stream(), unrecorded.stream()).toList();
  }
}
