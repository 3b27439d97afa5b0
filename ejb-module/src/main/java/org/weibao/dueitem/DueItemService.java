package org.weibao.dueitem;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.dueitem.control.Ladder;
import org.weibao.dueitem.entity.DueDuties;
import org.weibao.dueitem.entity.DueItem;
import org.weibao.dueitem.entity.DueItemViews;
import org.weibao.dueitem.entity.DueItems;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.Within;
import org.weibao.kernel.WorkRow;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;

/** The door to what is due. */
@Stateless
@Guarded
public class DueItemService {

  /** Longest note of what was done. */
  public static final int NOTE_LENGTH = 400;

  @Inject DueItems items;
  @Inject DueItemViews views;
  @Inject DueDuties duties;
  @Inject Ladders ladders;
  @Inject Clock clock;

  /**
   * Plans something, in the caller's transaction. The same key again changes nothing; with another
   * due time an open item moves, and the move is kept. What is settled stays so.
   */
  @Within
  public PlanOutcome plan(PlanDueItem plan) {
    if (items.isPlanned(plan.key(), plan.dueAt())) {
      return PlanOutcome.UNCHANGED;
    }
    items.lockKey(plan.key());
    Ladder ladder = ladders.of(plan.kind());
    Optional<Instant> firstStep = ladder.firstAt(plan.startsAt(), plan.dueAt());
    Optional<DueItem> there = items.findForUpdate(plan.key());
    if (there.isEmpty()) {
      items.add(new DueItem(plan, firstStep, clock.instant(), clock.getZone()));
      return PlanOutcome.NEW;
    }
    if (!there.get().isMovedBy(plan)) {
      return PlanOutcome.UNCHANGED;
    }
    items.add(there.get().move(plan, firstStep, clock.instant(), clock.getZone()));
    return PlanOutcome.MOVED;
  }

  /**
   * The product saw that something is done: all open items of that kind about that subject in that
   * place are. None is no fault.
   */
  @Within
  public void finish(DueKind kind, DuePlace place, String subject) {
    items
        .open(kind, place, subject)
        .forEach(item -> item.done(Call.currentPerson(), null, clock.instant()));
  }

  /** The product saw that one item is done; one that is settled or was never planned stays so. */
  @Within
  public void finish(String key) {
    items
        .findForUpdate(key)
        .filter(DueItem::isOpen)
        .ifPresent(item -> item.done(Call.currentPerson(), null, clock.instant()));
  }

  /** Whether something of that kind about that subject in that place is still to be done. */
  @Within
  public boolean isOpen(DueKind kind, DuePlace place, String subject) {
    return !items.open(kind, place, subject).isEmpty();
  }

  /** An item in the caller's scope by its business key; empty if it was never planned. */
  @Within
  public Optional<DueItemView> find(String key) {
    return views.find(key);
  }

  /** The reason of an item is gone; one that is settled or was never planned is left alone. */
  @Within
  public void cancel(String key, String why) {
    items
        .findForUpdate(key)
        .filter(DueItem::isOpen)
        .ifPresent(item -> item.cancel(Call.currentPerson(), why, clock.instant()));
  }

  /**
   * A person of the owner's role says that it is done.
   *
   * @param note what was done; may be empty
   * @param version version that the caller has seen
   * @throws BusinessException {@link DueItemProblem}, or {@link StaleVersion}
   */
  @Allows("dueitem.done")
  public void done(long id, Optional<String> note, int version, CallContext context) {
    if (note.map(String::length).orElse(0) > NOTE_LENGTH) {
      throw new BusinessException(DueItemProblem.NOTE_TOO_LONG, "note", NOTE_LENGTH);
    }
    DueItemView seen = get(id);
    if (!seen.kind().isByHand()) {
      throw new BusinessException(DueItemProblem.NOT_BY_HAND, null);
    }
    if (!views.isMine(id)) {
      throw new BusinessException(DueItemProblem.NOT_OWNER, null);
    }
    DueItem item = items.findForUpdate(id).orElseThrow(() -> unknown(id));
    if (!item.isOpen()) {
      throw new BusinessException(DueItemProblem.SETTLED, null);
    }
    StaleVersion.ensureSeen(DueItem.class, id, seen.subject(), version, item.version());
    String what = note.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    item.done(context.personId(), what, clock.instant());
  }

  /**
   * One item.
   *
   * @throws BusinessException {@link DueItemProblem#UNKNOWN}
   */
  @Allows("dueitem.read")
  public DueItemView get(long id) {
    return views.find(id).orElseThrow(() -> unknown(id));
  }

  /** Whether the caller can say now that an item is done. */
  @Allows("dueitem.read")
  public boolean canFinish(DueItemView item) {
    return item.state() == DueState.OPEN && item.kind().isByHand() && views.isMine(item.id());
  }

  /** Steps that were taken for an item, in their order. */
  @Allows("dueitem.read")
  public List<DueStepView> steps(long id) {
    return views.steps(get(id).id());
  }

  /** How an item's due time was moved, in order. */
  @Allows("dueitem.read")
  public List<DueMoveView> moves(long id) {
    return views.moves(get(id).id());
  }

  /**
   * A page of the list.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("dueitem.read")
  public Page<DueItemView> list(ListQuery query) {
    return views.list(query);
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("dueitem.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the list shows. */
  @Allows("dueitem.read")
  public Listing<DueItemView> listing() {
    return views.listing();
  }

  /** What is due in scope from a day to another, both included. */
  @Allows("dueitem.read")
  public List<DueDay> days(LocalDate first, LocalDate last, boolean mineOnly) {
    return views.days(first, last, mineOnly);
  }

  /** How much there is that the caller's roles have to do. */
  @Allows("dueitem.read")
  public Map<DueDuty, Long> duties(Set<DueDuty> kinds) {
    return duties.count(kinds, clock.instant());
  }

  /** What the caller's roles have to do, the most urgent first. */
  @Allows("dueitem.read")
  public List<WorkRow> duty(DueDuty kind, int limit, int offset) {
    return duties.list(kind, clock.instant(), limit, offset);
  }

  private static BusinessException unknown(long id) {
    return new BusinessException(DueItemProblem.UNKNOWN, "id", id);
  }
}
