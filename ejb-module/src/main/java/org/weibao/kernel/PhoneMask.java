package org.weibao.kernel;

import java.util.regex.Pattern;

/** Shows of a phone number as much as people need to tell two apart, and no more. */
public final class PhoneMask {

  private static final String STARS = "****";

  /** From here on a number has an area or network in front. */
  private static final int LONG = 11;

  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");

  private static final Pattern MASKED = Pattern.compile("\\d{0,3}\\*{4}\\d{0,4}");

  private static final Pattern NUMBER_IN_TEXT = Pattern.compile("\\+?\\d(?:[ -]?\\d){6,}");

  private PhoneMask() {}

  /** {@code 13812345678} becomes {@code 138****5678}, a short number only shows its end. */
  public static String mask(String phone) {
    if (MASKED.matcher(phone).matches()) {
      return phone;
    }
    String digits = NOT_DIGIT.matcher(phone).replaceAll("");
    int length = digits.length();
    if (length >= LONG) {
      return digits.substring(0, 3) + STARS + digits.substring(length - 4);
    }
    return length > 4 ? STARS + digits.substring(length - 2) : STARS;
  }

  /** The text with everything in it masked that could be a phone number. */
  public static String maskIn(String text) {
    return NUMBER_IN_TEXT.matcher(text).replaceAll(number -> mask(number.group()));
  }
}
