package org.weibao.support;

import java.time.Instant;
import java.util.Optional;

/**
 * Help that somebody gave from afar.
 *
 * @param beganAt when the talk began, or the mail was read
 * @param minutes how long it took, from 1 to {@link #MOST_MINUTES}
 * @param advice what was found out and advised, at most {@link #ADVICE_LENGTH} characters
 * @param agreedBy who of the customer bears all costs of a visit, where only phones help; with
 *     {@link SupportOutcome#VISIT_NEEDED} only
 */
public record GiveSupport(
    SupportChannel channel,
    Instant beganAt,
    int minutes,
    SupportOutcome outcome,
    String advice,
    Optional<String> agreedBy) {

  public static final int ADVICE_LENGTH = 1000;
  public static final int AGREED_BY_LENGTH = 120;
  public static final int MOST_MINUTES = 1440;
}
