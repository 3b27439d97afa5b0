package org.weibao.masterimport.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.weibao.masterimport.ImportState;
import org.weibao.masterimport.entity.ImportFiles;
import org.weibao.masterimport.entity.ImportJobs;

/** Says whose turn it is, and ends what cannot go on; each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobBook {

  /** A node that has not been heard of for so long after its turn is thought dead. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  @Inject ImportJobs jobs;
  @Inject ImportFiles files;
  @Inject Clock clock;

  /**
   * The job that waited longest and that no other node is at.
   *
   * @param turn for how long it is the caller's
   */
  public Optional<ClaimedJob> claim(Duration turn) {
    Instant now = clock.instant();
    return jobs.claim(now, now.plus(turn).plus(GRACE));
  }

  /** What the file of a job holds; empty if it was forgotten. */
  public Optional<byte[]> content(ClaimedJob job) {
    return job.fileId().flatMap(files::content);
  }

  /** The turn is over: the next one is anybody's. */
  public void release(long jobId) {
    jobs.release(jobId);
  }

  /** A job ends before its last row, unless it has ended. */
  public void end(long jobId, ImportState state) {
    jobs.end(jobId, state, clock.instant());
  }

  /**
   * Forgets files that were kept for long enough.
   *
   * @return how many
   */
  public int forget() {
    return files.forget(clock.instant());
  }
}
