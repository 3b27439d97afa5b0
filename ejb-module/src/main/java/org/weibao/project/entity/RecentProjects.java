package org.weibao.project.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.weibao.project.ProjectView;

/**
 * Projects as they were read a moment ago. A register of thousands of lines asks for the same few
 * projects again and again; what was changed meanwhile counts {@link #MOMENT} later at the latest.
 */
class RecentProjects {

  static final Duration MOMENT = Duration.ofSeconds(2);
  private static final int AT_MOST = 1_000;

  private record Key(long id, LocalDate day) {}

  private record Reading(ProjectView project, Instant at) {}

  private final Map<Key, Reading> readings = new ConcurrentHashMap<>();

  /** The project with the facts of a day, read again unless that was done a moment ago. */
  Optional<ProjectView> find(
      long id, LocalDate day, Instant now, Supplier<Optional<ProjectView>> reader) {
    Key key = new Key(id, day);
    Reading recent = readings.get(key);
    if (recent != null && now.isBefore(recent.at().plus(MOMENT)) && !now.isBefore(recent.at())) {
      return Optional.of(recent.project());
    }
    Optional<ProjectView> project = reader.get();
    if (readings.size() >= AT_MOST) {
      readings.clear();
    }
    project.ifPresentOrElse(
        view -> readings.put(key, new Reading(view, now)), () -> readings.remove(key));
    return project;
  }

  /** Nothing of this node's memory counts any longer. */
  void forget() {
    readings.clear();
  }
}
