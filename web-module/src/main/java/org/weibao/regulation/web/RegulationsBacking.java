package org.weibao.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.weibao.regulation.ClauseState;
import org.weibao.regulation.RegulationService;
import org.weibao.regulation.SystemView;

/** All regulation systems in figures. */
@Named
@RequestScoped
public class RegulationsBacking {

  @Inject RegulationService regulations;

  private List<SystemView> systems;

  /**
   * A part of a bar that shows how the clauses of a system are distributed.
   *
   * @param state of the clauses
   * @param from how many stand before it
   * @param count how many there are
   */
  public record Segment(ClauseState state, int from, int count) {}

  /** Systems in their order. */
  public List<SystemView> getSystems() {
    if (systems == null) {
      systems = regulations.systems();
    }
    return systems;
  }

  /** The states in the order in which they are shown. */
  public ClauseState[] getStates() {
    return ClauseState.values();
  }

  /** How many clauses are in a state, in all systems. */
  public int total(ClauseState state) {
    return getSystems().stream().mapToInt(system -> system.count(state)).sum();
  }

  /** The bar of a system; states without a clause have no part in it. */
  public List<Segment> bar(SystemView system) {
    List<Segment> bar = new ArrayList<>();
    int from = 0;
    for (ClauseState state : ClauseState.values()) {
      int count = system.count(state);
      if (count > 0) {
        bar.add(new Segment(state, from, count));
        from += count;
      }
    }
    return bar;
  }
}
