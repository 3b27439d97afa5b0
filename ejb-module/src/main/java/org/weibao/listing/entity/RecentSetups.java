package org.weibao.listing.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.weibao.listing.ListSetup;
import org.weibao.organization.Role;

/** What people chose, as it was read a moment ago: each page of a list asks for it. */
class RecentSetups {

  static final Duration MOMENT = Duration.ofSeconds(5);
  private static final int AT_MOST = 1_000;

  record Key(String list, long personId, Set<Role> roles) {}

  private record Reading(ListSetup setup, Instant at) {}

  private final Map<Key, Reading> readings = new ConcurrentHashMap<>();

  ListSetup find(Key key, Instant now, Supplier<ListSetup> reader) {
    Reading reading = readings.get(key);
    if (reading != null && now.isBefore(reading.at().plus(MOMENT)) && !now.isBefore(reading.at())) {
      return reading.setup();
    }
    ListSetup setup = reader.get();
    if (readings.size() >= AT_MOST) {
      readings.clear();
    }
    readings.put(key, new Reading(setup, now));
    return setup;
  }

  void clear() {
    readings.clear();
  }
}
