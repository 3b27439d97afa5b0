package org.weibao.returns;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a return's history.
 *
 * @param personName who did it; empty if the supplier did
 */
public record ReturnEventView(
    Instant at, ReturnStatus status, Optional<String> personName, Optional<String> note) {

  /** Without our people and their opinions. */
  ReturnEventView forSupplier() {
    return personName.isEmpty()
        ? this
        : new ReturnEventView(at, status, Optional.empty(), Optional.empty());
  }
}
