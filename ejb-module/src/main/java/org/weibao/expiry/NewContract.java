package org.weibao.expiry;

import java.time.LocalDate;
import java.util.Objects;

/**
 * From when to when a maintenance contract runs; both days count. A renewed one has a later last
 * day.
 *
 * @param number that the contract has
 */
public record NewContract(String number, LocalDate startsOn, LocalDate endsOn) {

  /** Longest number. */
  public static final int NUMBER_LENGTH = 60;

  /** The number without blanks around it. */
  public NewContract {
    number = Objects.requireNonNullElse(number, "").strip();
  }
}
