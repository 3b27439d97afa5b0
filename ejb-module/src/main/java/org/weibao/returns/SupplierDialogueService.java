package org.weibao.returns;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.InboxReview;

/**
 * The door for what suppliers say. One message is one transaction that holds its inbox row and its
 * effect; whatever the message says, it is stored with an outcome and never comes back.
 */
@Stateless
@Guarded
public class SupplierDialogueService {

  @Inject SupplierDialogue dialogue;
  @Inject InboxReview inbox;

  /**
   * Hears a message. One that comes before its turn waits for it; one that was heard before has no
   * second effect.
   *
   * @return what became of it; empty if it was heard before
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<InboxOutcome> hear(IncomingMessage incoming) {
    return dialogue.hear(incoming);
  }

  /**
   * Hears a message again that had no effect: the same words, through the same inbox and the same
   * rules, so that what is over stays over and what was told once has one effect.
   *
   * @param source who sent it, as the inbox knows
   * @return what became of it now
   * @throws BusinessException {@link org.weibao.outbox.OutboxProblem}
   */
  @Allows("message.handle")
  public InboxOutcome hearAgain(String source, String id, CallContext context) {
    dialogue.lockSubject(inbox.subjectOf(source, id));
    return dialogue.hearAgain(inbox.takeAgain(source, id, context));
  }
}
