package org.weibao.numbering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.numbering.entity.SeriesCounts;

/**
 * The door to numbers without gaps. They cost what they promise: whoever wants the next number of a
 * series waits until the document before is stored or given up. Numbers that may have gaps come
 * from {@link org.weibao.kernel.NumberBlocks} and make nobody wait.
 */
@Stateless
@Guarded
public class NumberingService {

  @Inject SeriesCounts counts;

  /**
   * The next number of a series, in the caller's transaction: if that is rolled back, the number is
   * given to the next document.
   *
   * @param series name of the series, for example {@code COMPLAINT}
   * @param pattern how its numbers look and when its count starts anew
   * @param day decides the period and the date in the number
   * @throws BusinessException with {@link NumberProblem#USED_UP} if the pattern has no room
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public GivenNumber next(String series, NumberPattern pattern, LocalDate day) {
    String period = pattern.reset().period(day);
    long count = counts.next(series, period);
    String number = pattern.format(day, count);
    return new GivenNumber(
        number,
        series,
        period,
        count,
        List.of(
            DecisionStep.of("why.number.pattern", number, pattern),
            DecisionStep.of("why.number." + pattern.reset(), period),
            DecisionStep.of("why.number.count", count)));
  }
}
