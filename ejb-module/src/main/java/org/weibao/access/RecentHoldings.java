package org.weibao.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What people held a moment ago. Each call asks several times; a role that was given or taken away
 * meanwhile counts {@link #MOMENT} later at the latest.
 */
class RecentHoldings {

  static final Duration MOMENT = Duration.ofSeconds(3);
  private static final int AT_MOST = 5_000;

  private record Reading(List<Holding> holdings, Instant at) {}

  private final Map<Long, Reading> readings = new ConcurrentHashMap<>();

  /** What a person holds, read again unless that was done a moment ago. */
  List<Holding> of(long personId, Instant now, Supplier<List<Holding>> reader) {
    Reading recent = readings.get(personId);
    if (recent != null && now.isBefore(recent.at().plus(MOMENT)) && !now.isBefore(recent.at())) {
      return recent.holdings();
    }
    List<Holding> holdings = List.copyOf(reader.get());
    if (readings.size() >= AT_MOST) {
      readings.clear();
    }
    readings.put(personId, new Reading(holdings, now));
    return holdings;
  }

  /** Nothing that was read counts any longer. */
  void forget() {
    readings.clear();
  }
}
