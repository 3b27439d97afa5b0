package org.weibao.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.listing.Named;

/**
 * A day for which a duty roster is kept (S12-4.2.4b).
 *
 * @param holiday name of the public holiday; empty if it is none
 * @param events the customer's meetings and events
 * @param roster who answers on that day
 */
public record DutyDay(
    LocalDate day, Optional<Named> holiday, List<CustomerEventView> events, RosterDay roster) {

  /** Lists are copied. */
  public DutyDay {
    events = List.copyOf(events);
  }

  /** Whether nobody was put on duty for this very day; the shifts of its weekday do not say so. */
  public boolean unplanned() {
    return !roster.dated();
  }

  /** Whether somebody has to be on site and nobody is assigned. */
  public boolean lacksPerson() {
    return events.stream().anyMatch(CustomerEventView::lacksPerson);
  }

  /** Whether something is missing. */
  public boolean gap() {
    return unplanned() || lacksPerson() || !roster.gaps().isEmpty();
  }
}
