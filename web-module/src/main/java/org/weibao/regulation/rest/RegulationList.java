package org.weibao.regulation.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.regulation.ClauseState;
import org.weibao.regulation.SystemView;

/** Regulation systems in figures. */
@Schema(name = "RegulationList")
public record RegulationList(List<Item> items) {

  /**
   * One system.
   *
   * @param states how many clauses are in each state
   */
  @Schema(name = "RegulationSystem")
  public record Item(
      @Schema(example = "S01") String id,
      String name,
      int clauses,
      Map<ClauseState, Integer> states,
      long applied,
      long breached) {

    static Item of(SystemView view, Locale language) {
      return new Item(
          view.id(),
          view.name().in(language),
          view.clauses(),
          view.states(),
          view.applied(),
          view.breached());
    }
  }

  static RegulationList of(List<SystemView> systems, Locale language) {
    return new RegulationList(systems.stream().map(system -> Item.of(system, language)).toList());
  }
}
