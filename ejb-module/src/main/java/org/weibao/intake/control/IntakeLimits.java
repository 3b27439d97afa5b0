package org.weibao.intake.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.weibao.intake.IntakeProblem;
import org.weibao.intake.entity.Limits;
import org.weibao.kernel.BusinessException;

/**
 * Counts what people who are not signed in do, in the database, so that it holds on all nodes and
 * outlives a restart; in a transaction of its own, so that a refusal is counted too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeLimits {

  private static final Duration WINDOW = Duration.ofHours(1);
  private static final Duration MEMORY = Duration.ofDays(1);

  @Inject Limits limits;
  @Inject Clock clock;

  /**
   * Counts one more.
   *
   * @throws BusinessException {@link IntakeProblem#TOO_MANY}
   */
  public void count(String what, String who, int most) {
    Instant now = clock.instant();
    int hits = limits.hit(what + ":" + who, now, now.minus(WINDOW));
    limits.forgetBefore(now.minus(MEMORY));
    if (hits > most) {
      throw tooMany();
    }
  }

  /**
   * Looks without counting.
   *
   * @throws BusinessException {@link IntakeProblem#TOO_MANY}
   */
  public void ensureBelow(String what, String who, int most) {
    if (limits.hits(what + ":" + who, clock.instant().minus(WINDOW)) >= most) {
      throw tooMany();
    }
  }

  private static BusinessException tooMany() {
    return new BusinessException(IntakeProblem.TOO_MANY, null);
  }
}
