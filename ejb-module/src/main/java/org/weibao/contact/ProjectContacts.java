package org.weibao.contact;

import java.util.List;

/**
 * All that is kept of a project's contacts.
 *
 * @param days the roster of the coming weeks
 * @param gaps stretches in them in which nobody answers
 * @param sheets lists that were sent, the latest first
 * @param placements times that the register F5 was handed over, the latest first
 */
public record ProjectContacts(
    ContactState state,
    List<ContactView> contacts,
    List<ShiftView> shifts,
    List<RosterDay> days,
    List<RosterGap> gaps,
    List<ContactSheetView> sheets,
    List<PlacementView> placements) {

  /** Lists are copied. */
  public ProjectContacts {
    contacts = List.copyOf(contacts);
    shifts = List.copyOf(shifts);
    days = List.copyOf(days);
    gaps = List.copyOf(gaps);
    sheets = List.copyOf(sheets);
    placements = List.copyOf(placements);
  }
}
