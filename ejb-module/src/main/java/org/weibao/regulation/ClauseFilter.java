package org.weibao.regulation;

import java.util.Optional;

/**
 * Which clauses of a system to show.
 *
 * @param state in this state only
 * @param carrier carried out by this only
 * @param text with this in id, text or section
 */
public record ClauseFilter(
    Optional<ClauseState> state, Optional<Carrier> carrier, Optional<String> text) {

  /** Every clause. */
  public static final ClauseFilter ALL =
      new ClauseFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether a clause is shown. */
  boolean fits(ClauseText clause, ClauseState itsState, Carrier itsCarrier) {
    return state.map(itsState::equals).orElse(true)
        && carrier.map(itsCarrier::equals).orElse(true)
        && text.map(
                word ->
                    clause.id().contains(word)
                        || clause.section().contains(word)
                        || clause.text().contains(word))
            .orElse(true);
  }
}
