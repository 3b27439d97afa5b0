package org.weibao.demo;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * The figures of {@code demo.yaml}.
 *
 * @param sourcePercent requests by how they reach the book; the rest is written at the desk
 * @param arrivals when the team comes, by service case
 */
record DemoSettings(
    ZoneId zone,
    String password,
    int months,
    int requests,
    int devices,
    int sparesPerThousand,
    int supplierWarrantyMonths,
    Map<String, Integer> sourcePercent,
    int serialNamedPercent,
    Map<String, Arrival> arrivals,
    ContractArrival contractArrival,
    int secondVisitPercent,
    String unsolvedHandling,
    int closeSameDayPercent,
    int closeDays,
    int phoneOnlyPercent,
    int reviewedPercent,
    int returnPercent,
    int declinedPercent,
    int cancelledPercent,
    int lastDays,
    int lastDaysEmergencyFactor) {

  /** How the team comes in one service case: so many minutes after the call, or on fixed days. */
  record Arrival(
      int fromMinutes,
      int toMinutes,
      int latePercent,
      int lateHours,
      Set<DayOfWeek> weekdays,
      Set<Integer> daysOfMonth) {

    boolean atOnce() {
      return toMinutes > 0;
    }
  }

  /** The usual time under a contract's limit, as a part of the limit. */
  record ContractArrival(int fromPercent, int toPercent, int latePercent, int lateHours) {}
}
