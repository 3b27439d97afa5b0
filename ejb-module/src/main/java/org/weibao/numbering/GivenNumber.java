package org.weibao.numbering;

import java.util.List;
import org.weibao.kernel.DecisionStep;

/**
 * A number that was given to a document.
 *
 * @param number as it is written
 * @param series name of its series
 * @param period in which the count is given once, see {@link Reset#period}
 * @param count the count within the period
 * @param steps why this number
 */
public record GivenNumber(
    String number, String series, String period, long count, List<DecisionStep> steps) {

  /** Steps are copied. */
  public GivenNumber {
    steps = List.copyOf(steps);
  }
}
