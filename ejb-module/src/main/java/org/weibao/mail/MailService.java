package org.weibao.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.weibao.kernel.Call;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.mail.control.MailSettings;
import org.weibao.mail.entity.Mails;
import org.weibao.mail.entity.StoredMail;

/** The door to e-mails that the product sends. */
@Stateless
@Guarded
public class MailService {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final int MAX_DOUBLINGS = 8;

  /** With the waits above a little more than two days. */
  private static final int MOST_ATTEMPTS = 56;

  @Inject Mails mails;
  @Inject MailSettings settings;
  @Inject Event<MailUndelivered> undelivered;
  @Inject Clock clock;

  /** Whether a mail server is set up. */
  @Within
  public boolean isSetUp() {
    return settings.isActive();
  }

  /**
   * Writes an e-mail down, in the caller's transaction; it is sent soon after that has committed.
   *
   * @throws IllegalStateException if no mail server is set up
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void send(Mail mail) {
    if (!settings.isActive()) {
      throw new IllegalStateException("no mail server is set up");
    }
    mails.add(new StoredMail(UUID.randomUUID(), mail, Call.currentPerson(), clock.instant()));
  }

  /** E-mails about something, the latest first. */
  @Within
  public List<MailView> about(String about) {
    return mails.about(about);
  }

  /**
   * Sends the next e-mail that is due, on any node: one row, locked, in one transaction of its own.
   * If the process dies between sending and marking, the next turn sends it again under the same
   * id.
   *
   * @return whether one was due
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean relayNext(MailSender sender) {
    Optional<StoredMail> due = mails.claimNext(clock.instant());
    due.ifPresent(mail -> relay(mail, sender));
    return due.isPresent();
  }

  private void relay(StoredMail stored, MailSender sender) {
    Mail mail = stored.mail();
    try {
      List<String> refused = sender.send(stored.id(), mail);
      stored.sent(clock.instant(), refused);
      if (!refused.isEmpty()) {
        undelivered.fire(new MailUndelivered(mail.about()));
      }
    } catch (MailNotSent e) {
      if (e.isForGood() || stored.attempts() + 1 >= MOST_ATTEMPTS) {
        stored.giveUp(e);
        undelivered.fire(new MailUndelivered(mail.about()));
      } else {
        stored.postpone(next(stored), e);
      }
    }
  }

  private Instant next(StoredMail stored) {
    int doublings = Math.min(stored.attempts(), MAX_DOUBLINGS);
    return clock.instant().plus(FIRST_WAIT.multipliedBy(1L << doublings));
  }
}
