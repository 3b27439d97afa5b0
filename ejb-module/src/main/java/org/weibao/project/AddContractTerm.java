package org.weibao.project;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A term of the contract that comes before the regulation's table (S01-5.4.1.2); both days count.
 *
 * @param hours calendar hours until somebody is on site in an emergency
 * @param source contract number, annex, page
 */
public record AddContractTerm(int hours, String source, LocalDate from, Optional<LocalDate> to) {

  /** Longest arrival limit that is taken for a limit and not for a slip: 30 days. */
  public static final int MOST_HOURS = 720;

  /** Longest source. */
  public static final int SOURCE_LENGTH = 200;

  /** The source without blanks around it. */
  public AddContractTerm {
    source = source == null ? "" : source.strip();
  }
}
