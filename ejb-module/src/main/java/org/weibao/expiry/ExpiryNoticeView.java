package org.weibao.expiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice that a maintenance contract ends (S04-20-a).
 *
 * @param contractNumber with its days as they were when the notice was made
 * @param clause that asks for it, with the policy that says so; a dash if none does
 * @param sentAt empty while it is not sent
 * @param endsOnNow last day of the contract by now
 */
public record ExpiryNoticeView(
    String number,
    ExpirySite site,
    String contractNumber,
    LocalDate startsOn,
    LocalDate endsOn,
    String addressee,
    Optional<String> words,
    String clause,
    String policy,
    String madeByName,
    Instant madeAt,
    Optional<String> sentByName,
    Optional<Instant> sentAt,
    Optional<NoticeChannel> channel,
    LocalDate endsOnNow,
    int version) {

  /** Whether it went to the customer. */
  public boolean isSent() {
    return sentAt.isPresent();
  }

  /** Whether it speaks of a day that is no longer the last: it is not to be sent any more. */
  public boolean isOutdated() {
    return !isSent() && !endsOn.equals(endsOnNow);
  }

  /** Whether it may go to the customer now. */
  public boolean isSendable() {
    return !isSent() && !isOutdated();
  }
}
