package org.weibao.warranty;

import java.time.LocalDate;

/**
 * How long a device is covered that was repaired or took another's place; agreed with the supplier.
 */
public enum RepairedCover {
  /** What is left of the original cover. */
  REST_OF_ORIGINAL,
  /** New months from the day on which it came back. */
  NEW_MONTHS,
  /** The later of both. */
  LONGER;

  /**
   * The last day of cover after a repair; going out and coming back alone never moves it.
   *
   * @param original last day before the repair
   * @param cameBack day on which the device came back
   * @param months new months; without meaning for {@link #REST_OF_ORIGINAL}
   */
  public LocalDate lastDay(LocalDate original, LocalDate cameBack, int months) {
    LocalDate anew = cameBack.plusMonths(months);
    return switch (this) {
      case REST_OF_ORIGINAL -> original;
      case NEW_MONTHS -> anew;
      case LONGER -> anew.isAfter(original) ? anew : original;
    };
  }
}
