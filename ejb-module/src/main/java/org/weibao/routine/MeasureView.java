package org.weibao.routine;

import java.util.Optional;

/**
 * What was measured on a visit, and what followed.
 *
 * @param requestNumber the request that a value outside of its limits raised
 */
public record MeasureView(Measured measured, Optional<String> requestNumber) {

  /** What was measured. */
  public String getName() {
    return measured.name();
  }

  /** The value with its unit. */
  public String shown() {
    return measured.shown();
  }

  /** The limits; empty without any. */
  public String limits() {
    return measured.limits();
  }

  /** Whether the value is good; empty where no limits say so. */
  public Optional<Boolean> passed() {
    return measured.passed();
  }
}
