package org.weibao.dueitem;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.weibao.dueitem.control.Ladder.Telling;
import org.weibao.dueitem.control.Ladder.Turn;
import org.weibao.dueitem.entity.DueItem;
import org.weibao.dueitem.entity.DueItemViews;
import org.weibao.dueitem.entity.DueItems;
import org.weibao.dueitem.entity.DueStep;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;

/** Takes the steps of due items. */
@Stateless
@Guarded
public class DueRunService {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final int MAX_DOUBLINGS = 7;

  @Inject DueItems items;
  @Inject DueItemViews views;
  @Inject Ladders ladders;
  @Inject DueNews news;
  @Inject Clock clock;

  /**
   * Takes all steps of the next item whose time has come, on any node: the item locked, its steps
   * and their effect in one transaction. If the process dies before the end, nothing has happened
   * and the next turn does it.
   *
   * @return whether there was one
   * @throws DueStepFailed if it could not be done; nothing of it has happened then
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean runNext() throws DueStepFailed {
    Instant now = clock.instant();
    Optional<DueItem> claimed = items.claimNext(now);
    if (claimed.isEmpty()) {
      return false;
    }
    DueItem item = claimed.get();
    try {
      run(item, now);
      items.flush();
    } catch (RuntimeException e) {
      throw new DueStepFailed(item.id(), e);
    }
    return true;
  }

  private void run(DueItem item, Instant now) {
    Turn turn =
        ladders
            .of(item.kind())
            .turn(item.startsAt(), item.dueAt(), item.owner(), item.nextStep(), now);
    for (Telling telling : turn.tellings()) {
      int people = telling.isEmpty() ? 0 : news.tell(views.get(item.id()), telling, now);
      items.add(new DueStep(item, telling, people, now));
    }
    item.advance(turn.nextStep(), turn.wakeAt());
  }

  /** Puts off an item whose steps failed, longer each time. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void postpone(long itemId, String error) {
    items
        .findForUpdate(itemId)
        .filter(DueItem::isOpen)
        .ifPresent(
            item -> {
              int doublings = Math.min(item.attempts(), MAX_DOUBLINGS);
              item.postpone(clock.instant().plus(FIRST_WAIT.multipliedBy(1L << doublings)), error);
            });
  }
}
