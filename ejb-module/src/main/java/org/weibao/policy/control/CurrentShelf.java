package org.weibao.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The shelf in memory. Every two seconds, and only when somebody asks, it is looked whether another
 * node or person has changed anything; a change of one's own is seen at once.
 */
@ApplicationScoped
public class CurrentShelf {

  private static final Duration FRESH = Duration.ofSeconds(2);

  @Inject ShelfLoader loader;
  @Inject Clock clock;

  private final ReentrantLock lock = new ReentrantLock();
  private volatile Shelf shelf;
  private volatile Instant checkedAt = Instant.EPOCH;

  /** What holds, as far as was known two seconds ago. */
  public Shelf get() {
    Shelf known = shelf;
    if (known != null && clock.instant().isBefore(checkedAt.plus(FRESH))) {
      return known;
    }
    if (known == null) {
      lock.lock();
    } else if (!lock.tryLock()) {
      // Somebody looks already; what is known is good enough for the moment.
      return known;
    }
    try {
      return look();
    } finally {
      lock.unlock();
    }
  }

  private Shelf look() {
    Instant now = clock.instant();
    if (shelf == null || loader.edition() != shelf.edition()) {
      shelf = loader.load();
    }
    checkedAt = now;
    return shelf;
  }

  /** Makes the next question look again. */
  public void forget() {
    checkedAt = Instant.EPOCH;
  }
}
