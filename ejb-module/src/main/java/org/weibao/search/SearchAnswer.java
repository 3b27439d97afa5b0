package org.weibao.search;

import java.util.List;
import java.util.Optional;
import org.weibao.kernel.Found;

/**
 * What was found.
 *
 * @param groups kinds of which something was found, in their order
 */
public record SearchAnswer(List<Group> groups) {

  /** Groups are copied. */
  public SearchAnswer {
    groups = List.copyOf(groups);
  }

  /** What was found of one kind. */
  public record Group(SearchKind kind, Found found) {}

  /** The one thing whose whole number was typed; a serial names a device, not its requests. */
  public Optional<Found.Row> exact() {
    return groups.stream().flatMap(group -> group.found().exact().stream()).findFirst();
  }
}
