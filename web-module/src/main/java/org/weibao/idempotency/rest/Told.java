package org.weibao.idempotency.rest;

import java.util.Optional;

/**
 * Something secret that work made and that is told once, with the answer to the call that did it;
 * what is remembered of the call does not hold it.
 */
public final class Told<T> {

  private T value;

  /** Keeps what was made until the answer; gives the id under which the work is remembered. */
  public String with(T made, Object id) {
    value = made;
    return id.toString();
  }

  /** What was made; empty if the call only repeats an earlier one. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }
}
