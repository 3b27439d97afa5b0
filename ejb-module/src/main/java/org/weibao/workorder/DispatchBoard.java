package org.weibao.workorder;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of dispatch.
 *
 * @param lanes one for each technician, and for each crew from outside that is planned
 * @param undispatched requests that nobody is sent to, the most urgent first
 */
public record DispatchBoard(LocalDate day, List<Lane> lanes, List<UndispatchedView> undispatched) {

  /** Both are copied. */
  public DispatchBoard {
    lanes = List.copyOf(lanes);
    undispatched = List.copyOf(undispatched);
  }

  /**
   * What somebody has to do on the day, by time.
   *
   * @param technicianId 0 for a crew from outside
   * @param minutes planned
   */
  public record Lane(
      long technicianId,
      String name,
      String cityName,
      String cityNameEn,
      long minutes,
      List<Slot> slots) {

    /** Slots are copied. */
    public Lane {
      slots = List.copyOf(slots);
    }
  }

  /**
   * A visit on the day.
   *
   * @param conflict whether another of the same person's is at the same time
   */
  public record Slot(WorkOrderView order, boolean conflict) {}
}
