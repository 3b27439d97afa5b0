package org.weibao.contact;

import java.time.LocalDate;

/**
 * An important meeting or event of the customer.
 *
 * @param kind meeting or event
 * @param what what it is, at most {@link #WHAT_LENGTH} characters
 * @param onSite whether somebody has to be there
 */
public record NewCustomerEvent(
    DutyGround kind, String what, LocalDate first, LocalDate last, boolean onSite) {

  /** Longest name. */
  public static final int WHAT_LENGTH = 200;

  /** So many days an event lasts at most. */
  public static final int MOST_DAYS = 60;

  /** The text is stripped. */
  public NewCustomerEvent {
    what = what == null ? "" : what.strip();
  }
}
