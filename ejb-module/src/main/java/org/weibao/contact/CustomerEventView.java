package org.weibao.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An important meeting or event of the customer (S12-4.2.4b).
 *
 * @param onSite whether somebody has to be there
 * @param person who is there, by name; empty while nobody is assigned
 * @param phone how he is called
 */
public record CustomerEventView(
    long id,
    DutyGround kind,
    String what,
    LocalDate first,
    LocalDate last,
    boolean onSite,
    Optional<String> person,
    Optional<String> phone,
    int version) {

  /** Whether it is on a day. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether somebody has to be there and nobody is assigned. */
  public boolean lacksPerson() {
    return onSite && person.isEmpty();
  }
}
