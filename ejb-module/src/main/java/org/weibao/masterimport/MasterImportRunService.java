package org.weibao.masterimport;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.masterimport.control.ClaimedJob;
import org.weibao.masterimport.control.JobBook;
import org.weibao.masterimport.control.Turn;

/** Goes on with files that were asked for, each for a while, so that a long one keeps nobody. */
@Stateless
@Guarded
public class MasterImportRunService {

  /** Long enough to read a large file for, short enough to wait for. */
  private static final Duration TURN = Duration.ofSeconds(20);

  @Inject JobBook book;
  @Inject Turn turn;
  @Inject ImportSettings settings;
  @Inject Clock clock;

  /**
   * Gives the file that waited longest its turn.
   *
   * @return whether there was one
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public boolean next() {
    Optional<ClaimedJob> job = book.claim(TURN);
    if (job.isEmpty()) {
      return false;
    }
    turn.run(job.get(), clock.instant().plus(TURN), settings.limits().rowsAtOnce());
    // Not after a failure: whatever is wrong gets the time until the job is anybody's again.
    book.release(job.get().id());
    return true;
  }

  /**
   * Forgets files that were kept for long enough.
   *
   * @return how many
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int forget() {
    return book.forget();
  }
}
