package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.schedule.Period;

/**
 * What a contract says of routine visits.
 *
 * @param times in each period, from 1 to {@link #MOST_TIMES}
 * @param per week, half month or month
 * @param source clause of the contract, at most {@link #SOURCE_LENGTH} characters
 */
public record NewRoutineTerm(
    Integer times, Period per, String source, LocalDate from, Optional<LocalDate> to) {

  public static final int MOST_TIMES = 7;
  public static final int SOURCE_LENGTH = 200;

  /** The text is stripped. */
  public NewRoutineTerm {
    source = source == null ? "" : source.strip();
  }
}
