package org.weibao.expiry;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person says in a notice; the rest of it follows from the contract.
 *
 * @param addressee to whom it goes at the customer's
 * @param words for this customer, for example an offer to renew; may be empty
 */
public record NewNotice(String addressee, Optional<String> words) {

  /** Longest addressee. */
  public static final int ADDRESSEE_LENGTH = 120;

  /** Longest words. */
  public static final int WORDS_LENGTH = 1000;

  /** Texts without blanks around them. */
  public NewNotice {
    addressee = Objects.requireNonNullElse(addressee, "").strip();
    words = words.map(String::strip).filter(text -> !text.isEmpty());
  }
}
