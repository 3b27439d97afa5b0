package org.weibao.returns;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a return's history.
 *
 * @param personName who did it; empty if the supplier did
 * @param forName the absent person for whom he did it as a stand-in
 */
public record ReturnEventView(
    Instant at,
    ReturnStatus status,
    Optional<String> personName,
    Optional<String> forName,
    Optional<String> note) {

  /** Without our people and their opinions. */
  ReturnEventView forSupplier() {
    return personName.isEmpty()
        ? this
        : new ReturnEventView(at, status, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
