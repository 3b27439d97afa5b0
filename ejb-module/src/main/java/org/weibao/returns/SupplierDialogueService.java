package org.weibao.returns;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.outbox.InboxOutcome;

/**
 * The door for what suppliers say. One message is one transaction that holds its inbox row and its
 * effect; whatever the message says, it is stored with an outcome and never comes back.
 */
@Stateless
@Guarded
public class SupplierDialogueService {

  @Inject SupplierDialogue dialogue;

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
}
