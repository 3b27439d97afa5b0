package org.weibao.approval;

import java.util.Objects;
import java.util.Set;
import org.weibao.authority.AmountBand;
import org.weibao.authority.Match;
import org.weibao.kernel.BusinessException;

/** When a rule of the matrix holds. A fact that a condition asks for has to be known. */
public sealed interface Condition {

  /**
   * Whether it holds, does not, or depends on a point that the source leaves open.
   *
   * @throws BusinessException with {@link ApprovalProblem#FACT_MISSING}
   */
  Match match(Facts facts);

  /** The name of the fact that it asks for. */
  String fact();

  /**
   * A fact has one of some values.
   *
   * @param fact its name
   * @param values for example {@code DEPARTMENT}, or {@code true}
   */
  record OneOf(String fact, Set<String> values) implements Condition {

    /** Values are copied. */
    public OneOf {
      Objects.requireNonNull(fact, "fact");
      values = Set.copyOf(values);
    }

    @Override
    public Match match(Facts facts) {
      return values.contains(facts.value(fact).orElseThrow(() -> missing(fact)))
          ? Match.YES
          : Match.NO;
    }
  }

  /**
   * An amount lies in a band.
   *
   * @param fact name of the amount
   * @param band the band
   */
  record Amount(String fact, AmountBand band) implements Condition {

    /** Nothing is missing. */
    public Amount {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(band, "band");
    }

    @Override
    public Match match(Facts facts) {
      return band.match(facts.amount(fact).orElseThrow(() -> missing(fact)));
    }
  }

  private static BusinessException missing(String fact) {
    return new BusinessException(ApprovalProblem.FACT_MISSING, null, fact);
  }
}
