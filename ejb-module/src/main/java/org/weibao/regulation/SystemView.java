package org.weibao.regulation;

import java.util.Map;

/**
 * A regulation system in figures.
 *
 * @param id for example {@code S01}
 * @param name what the regulation is called
 * @param clauses how many clauses it has
 * @param states how many of them are in each state; every state is a key
 * @param applied how often its clauses were applied
 * @param breached how often one was broken
 */
public record SystemView(
    String id,
    LocalText name,
    int clauses,
    Map<ClauseState, Integer> states,
    long applied,
    long breached) {

  /** How many clauses are in a state. */
  public int count(ClauseState state) {
    return states.get(state);
  }
}
