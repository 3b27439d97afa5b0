package org.weibao.routine;

import java.util.List;

/**
 * What was found and measured on a visit (S12-4.2.4a).
 *
 * @param checks in the order of the checklist
 * @param measures in the order in which they were typed
 */
public record TestRecord(List<CheckView> checks, List<Measured> measures) {

  /** Nothing was. */
  public static final TestRecord NONE = new TestRecord(List.of(), List.of());

  /** Lists are copied. */
  public TestRecord {
    checks = List.copyOf(checks);
    measures = List.copyOf(measures);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return checks.isEmpty() && measures.isEmpty();
  }
}
