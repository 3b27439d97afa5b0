package org.weibao.organization;

import java.util.Optional;

/**
 * What an administrator writes about a person.
 *
 * @param locale language tag
 */
public record PersonData(
    String displayName, Optional<String> phone, Optional<Long> cityId, String locale) {

  /** Longest name. */
  public static final int NAME_LENGTH = 80;

  /** Longest phone number. */
  public static final int PHONE_LENGTH = 40;
}
