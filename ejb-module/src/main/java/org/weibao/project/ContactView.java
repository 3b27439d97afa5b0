package org.weibao.project;

import java.time.LocalDate;

/** Somebody at a property centre, from day to day. */
public record ContactView(long id, ContactData data) {

  /** Whether the person is there on a day. */
  public boolean holdsOn(LocalDate day) {
    return data.from().filter(first -> first.isAfter(day)).isEmpty()
        && data.to().filter(last -> last.isBefore(day)).isEmpty();
  }

  /** Whether the person's last day is over. */
  public boolean isOver(LocalDate day) {
    return data.to().filter(last -> last.isBefore(day)).isPresent();
  }
}
