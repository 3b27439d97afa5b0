package org.weibao.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.weibao.audit.AuditService;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.privacy.entity.Accesses;

/** Removes what is older than a number of days. */
@Stateless
@Guarded
public class RetentionService {

  @Inject AuditService audit;
  @Inject Accesses accesses;
  @Inject Clock clock;

  /**
   * Blanks the content of the trail's entries; their hashes remain, so that the chain still holds.
   *
   * @param days whole days that contents are kept, at least 1
   * @return number of entries
   */
  @ProductOnly
  public int blank(int days) {
    return audit.blankBefore(limit(days));
  }

  /**
   * Deletes the log of readings.
   *
   * @param days whole days that it is kept, at least 1
   * @return number of rows
   */
  @ProductOnly
  public int forget(int days) {
    return accesses.deleteBefore(limit(days));
  }

  private Instant limit(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("at least one day is kept, not " + days);
    }
    return clock.instant().minus(Duration.ofDays(days));
  }
}
