package org.weibao.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.Within;
import org.weibao.kernel.WorkRow;
import org.weibao.outbox.entity.InboxAside;

/** The door to messages that were set aside, for whoever looks after them. */
@Stateless
@Guarded
public class InboxReview {

  /** Longest reason of a dismissal. */
  public static final int REASON_LENGTH = 400;

  @Inject InboxAside messages;
  @Inject AccessService access;
  @Inject Clock clock;

  /** How many wait for somebody to look at them. */
  @Allows("message.handle")
  public long setAside() {
    return messages.count();
  }

  /** Those that wait, the oldest first. */
  @Allows("message.handle")
  public List<WorkRow> listSetAside(int limit, int offset) {
    return messages.work(limit, offset);
  }

  /**
   * A page of messages that were set aside, the newest first.
   *
   * @param outcome only these; empty for all
   * @param openOnly leave out what was dismissed
   */
  @Allows("message.handle")
  public Page<AsideMessage> list(
      Optional<InboxOutcome> outcome, boolean openOnly, String cursor, int limit) {
    return messages.list(outcome, openOnly, cursor, limit);
  }

  /**
   * One message.
   *
   * @throws BusinessException {@link OutboxProblem#UNKNOWN_MESSAGE}
   */
  @Allows("message.handle")
  public AsideMessage get(String source, String id) {
    return messages
        .find(source, id)
        .orElseThrow(() -> new BusinessException(OutboxProblem.UNKNOWN_MESSAGE, "id", id));
  }

  /**
   * One message by its number.
   *
   * @throws BusinessException {@link OutboxProblem#UNKNOWN_MESSAGE}
   */
  @Allows("message.handle")
  public AsideMessage get(long position) {
    return messages
        .find(position)
        .orElseThrow(
            () -> new BusinessException(OutboxProblem.UNKNOWN_MESSAGE, "position", position));
  }

  /** What a message is about, if that could be read. */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<String> subjectOf(String source, String id) {
    return messages.subject(source, id);
  }

  /**
   * Takes a message to be heard again, in the caller's transaction, and notes who asked for it.
   * Whoever takes it at the same moment waits, and then finds what became of it.
   *
   * @throws BusinessException {@link OutboxProblem#ALREADY_APPLIED}, {@link
   *     OutboxProblem#ALREADY_DISMISSED} or {@link OutboxProblem#UNKNOWN_MESSAGE}
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public AsideMessage takeAgain(String source, String id, CallContext context) {
    AsideMessage message =
        messages
            .lock(source, id)
            .orElseThrow(() -> new BusinessException(OutboxProblem.UNKNOWN_MESSAGE, "id", id));
    if (message.outcome() == InboxOutcome.APPLIED) {
      throw new BusinessException(OutboxProblem.ALREADY_APPLIED, null);
    }
    if (message.dismissedAt().isPresent()) {
      throw new BusinessException(OutboxProblem.ALREADY_DISMISSED, null);
    }
    messages.replay(source, id, context.personId(), clock.instant());
    return message;
  }

  /**
   * Somebody saw to a message: it leaves the work list and stays in the store with the reason.
   *
   * @throws BusinessException {@link OutboxProblem#REASON_MISSING}, {@link
   *     OutboxProblem#REASON_TOO_LONG}, {@link OutboxProblem#ALREADY_DISMISSED} or {@link
   *     OutboxProblem#UNKNOWN_MESSAGE}
   */
  @Allows("message.handle")
  public void dismiss(String source, String id, String reason, CallContext context) {
    if (reason == null || reason.isBlank()) {
      throw new BusinessException(OutboxProblem.REASON_MISSING, "reason");
    }
    if (reason.length() > REASON_LENGTH) {
      throw new BusinessException(OutboxProblem.REASON_TOO_LONG, "reason", REASON_LENGTH);
    }
    get(source, id);
    access.ensureAnywhere("message.handle");
    if (!messages.dismiss(source, id, reason.strip(), context.personId(), clock.instant())) {
      throw new BusinessException(OutboxProblem.ALREADY_DISMISSED, null);
    }
  }
}
