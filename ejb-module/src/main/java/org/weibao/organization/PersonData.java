package org.weibao.organization;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an administrator writes about a person.
 *
 * @param locale language tag
 */
public record PersonData(
    String displayName,
    Optional<String> phone,
    Optional<String> email,
    Optional<Long> cityId,
    String locale) {

  /** Longest name. */
  public static final int NAME_LENGTH = 80;

  /** Longest phone number. */
  public static final int PHONE_LENGTH = 40;

  /** Longest e-mail address. */
  public static final int EMAIL_LENGTH = 120;

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

  /** Whether a text can be a sign-in name. */
  static boolean isLogin(String text) {
    return LOGIN.matcher(text).matches();
  }
}
