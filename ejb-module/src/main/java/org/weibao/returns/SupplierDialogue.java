package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.kernel.CallContext;
import org.weibao.outbox.AsideMessage;
import org.weibao.outbox.InboundMessage;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.InboxService;
import org.weibao.returns.control.SupplierLetters;
import org.weibao.returns.control.SupplierMessage;
import org.weibao.returns.control.SupplierMessageReader;
import org.weibao.returns.control.UnreadableMessage;
import org.weibao.returns.control.Verdict;
import org.weibao.returns.entity.Returns;
import org.weibao.returns.entity.SupplierReturn;
import org.weibao.stock.StockService;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.CoverService;

/**
 * What suppliers say, taken in turn. Used in the transaction that holds a message's inbox row and
 * its effect, or a step of ours that messages waited for.
 */
@ApplicationScoped
public class SupplierDialogue {

  /** Longest text that is read; a message of the contract is far shorter. */
  private static final int MAX_LENGTH = 64 * 1024;

  @Inject CoverService covers;
  @Inject Returns returns;
  @Inject InboxService inbox;
  @Inject DeviceService devices;
  @Inject StockService stock;
  @Inject ReturnNews news;
  @Inject Clock clock;

  /** Hears a message; empty if it was heard before. */
  Optional<InboxOutcome> hear(IncomingMessage incoming) {
    String source = SupplierLetters.sourceOf(incoming.supplier());
    if (incoming.body().length() > MAX_LENGTH) {
      return setAside(source, incoming, "longer than " + MAX_LENGTH);
    }
    SupplierMessage message;
    try {
      message = SupplierMessageReader.read(incoming.body());
    } catch (UnreadableMessage e) {
      return setAside(source, incoming, e.getMessage());
    }
    boolean fresh = receive(source, message, incoming);
    return fresh ? Optional.of(decide(incoming.supplier(), source, message)) : Optional.empty();
  }

  /** Locks the return that a message is about, which comes before any message of it is locked. */
  void lockSubject(Optional<String> number) {
    number.ifPresent(returns::findForUpdate);
  }

  /**
   * Hears again what had no effect. What could not be read has a key of the transport's; read now,
   * it takes the key of its sender, and one that came under that key before has been heard.
   */
  InboxOutcome hearAgain(AsideMessage aside) {
    String source = aside.source();
    SupplierMessage message;
    try {
      message = SupplierMessageReader.read(aside.body());
    } catch (UnreadableMessage e) {
      inbox.settle(source, aside.id(), InboxOutcome.UNREADABLE, e.getMessage());
      return InboxOutcome.UNREADABLE;
    }
    String supplier = SupplierLetters.supplierOf(source);
    if (message.id().equals(aside.id())) {
      return decide(supplier, source, message);
    }
    InboxOutcome outcome =
        hear(new IncomingMessage(supplier, aside.id(), aside.body())).orElse(InboxOutcome.LATE);
    inbox.settle(source, aside.id(), InboxOutcome.APPLIED, "heard as " + message.id());
    return outcome;
  }

  private boolean receive(String source, SupplierMessage message, IncomingMessage incoming) {
    return inbox.receive(
        new InboundMessage(
            source,
            message.id(),
            Optional.of(message.type()),
            Optional.of(message.number()),
            Optional.of(message.sequence()),
            incoming.body()));
  }

  private InboxOutcome decide(String supplier, String source, SupplierMessage message) {
    if (!message.source().equals(source)) {
      return settle(source, message, InboxOutcome.FOREIGN, "source is not " + source);
    }
    Optional<SupplierReturn> found = returns.findForUpdate(message.number());
    if (found.isEmpty()) {
      return settle(source, message, InboxOutcome.UNKNOWN_SUBJECT, "no such return");
    }
    SupplierReturn form = found.get();
    String owner = devices.getSupplier(form.supplierId()).code();
    if (!owner.equals(supplier)) {
      return settle(source, message, InboxOutcome.FOREIGN, "the return is another supplier's");
    }
    InboxOutcome outcome = takeTurn(form, source, message);
    hearParked(form);
    return outcome;
  }

  /** Hears what waited for a step of this return, which is locked. */
  void hearParked(SupplierReturn form) {
    String source = SupplierLetters.sourceOf(devices.getSupplier(form.supplierId()).code());
    boolean goOn = true;
    while (goOn) {
      returns.flush();
      Optional<InboundMessage> parked =
          inbox.findParked(source, form.number(), form.heardSequence() + 1);
      goOn =
          parked.isPresent() && takeTurn(form, source, reread(parked.get())) != InboxOutcome.PARKED;
    }
    long over = form.status().isFinal() ? Long.MAX_VALUE : form.heardSequence();
    inbox.dropParked(source, form.number(), over, "after " + form.status());
  }

  private InboxOutcome takeTurn(SupplierReturn form, String source, SupplierMessage message) {
    ReturnStatus target = message.word().target();
    return switch (Verdict.of(message.sequence(), form.heardSequence(), form.status(), target)) {
      case PARK -> settle(source, message, InboxOutcome.PARKED, "before its turn");
      case DROP -> settle(source, message, InboxOutcome.LATE, "after " + form.status());
      case PASS_OVER -> {
        form.heard(message.sequence());
        yield settle(source, message, InboxOutcome.LATE, "after " + form.status());
      }
      case APPLY -> apply(form, source, message);
    };
  }

  private InboxOutcome apply(SupplierReturn form, String source, SupplierMessage message) {
    if (message.word() instanceof SupplierWord.Replaced replaced
        && devices.isTaken(replaced.newSerial())) {
      // His to correct: the next message with this sequence is heard instead.
      return settle(
          source, message, InboxOutcome.REJECTED, "serial is taken: " + replaced.newSerial());
    }
    Instant now = clock.instant();
    form.apply(message.word());
    form.heard(message.sequence());
    moveGoods(form, message, now);
    returns.record(form, message.id(), note(message.word()), now);
    covers.follow(form.requestId(), CoverGround.MAKER_ANSWERED);
    news.said(form, message.word());
    return settle(source, message, InboxOutcome.APPLIED, null);
  }

  private void moveGoods(SupplierReturn form, SupplierMessage message, Instant now) {
    if (form.status().leadsTo(ReturnStatus.SHIPPED) || form.status() == ReturnStatus.REFUSED) {
      return;
    }
    // The goods are the supplier's to answer for; the book names who handed them over.
    CallContext context =
        new CallContext(
            form.shippedBy(), "supplier", "supplier", form.number() + "/" + message.sequence());
    String number = form.number();
    SupplierWord word = message.word();
    if (word instanceof SupplierWord.Received) {
      stock.receivedBySupplier(form.deviceId(), number, now, context);
    } else if (word instanceof SupplierWord.Replaced replaced) {
      DeviceView old = devices.get(form.deviceId());
      stock.retire(form.deviceId(), number, now, context);
      form.replacedBy(
          stock.enterReplacement(
              form.supplierId(), replaced.newSerial(), old.modelId(), number, now, context));
    } else if (word instanceof SupplierWord.Scrapped) {
      stock.retire(form.deviceId(), number, now, context);
    } else if (word instanceof SupplierWord.ShippedBack) {
      stock.shippedBack(form.returningDeviceId(), number, now, context);
    }
  }

  private static String note(SupplierWord word) {
    if (word instanceof SupplierWord.Authorised authorised) {
      return authorised.rmaNumber();
    } else if (word instanceof SupplierWord.Refused refused) {
      return refused.code() + ": " + refused.reason();
    } else if (word instanceof SupplierWord.Repaired repaired) {
      return repaired.work();
    } else if (word instanceof SupplierWord.Replaced replaced) {
      return replaced.newSerial() + ": " + replaced.reason();
    } else if (word instanceof SupplierWord.NoFaultFound nothing) {
      return nothing.findings();
    } else if (word instanceof SupplierWord.Scrapped scrapped) {
      return scrapped.reason();
    } else if (word instanceof SupplierWord.ShippedBack back) {
      return back.carrier() + " " + back.trackingNumber();
    }
    return null;
  }

  private Optional<InboxOutcome> setAside(String source, IncomingMessage incoming, String reason) {
    String id = "transport:" + incoming.transportId();
    // A database text cannot hold the null character.
    String body = incoming.body().replace("\0", "\\u0000");
    boolean fresh =
        inbox.receive(
            new InboundMessage(
                source,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body.substring(0, Math.min(body.length(), MAX_LENGTH))));
    if (!fresh) {
      return Optional.empty();
    }
    inbox.settle(source, id, InboxOutcome.UNREADABLE, reason);
    news.settled(source, InboxOutcome.UNREADABLE, reason);
    return Optional.of(InboxOutcome.UNREADABLE);
  }

  private InboxOutcome settle(
      String source, SupplierMessage message, InboxOutcome outcome, String reason) {
    inbox.settle(source, message.id(), outcome, reason);
    news.settled(source, outcome, reason);
    return outcome;
  }

  private static SupplierMessage reread(InboundMessage parked) {
    try {
      return SupplierMessageReader.read(parked.body());
    } catch (UnreadableMessage e) {
      throw new IllegalStateException("was readable when it was parked: " + parked.id(), e);
    }
  }
}
