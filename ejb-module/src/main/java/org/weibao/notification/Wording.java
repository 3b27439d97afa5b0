package org.weibao.notification;

import java.util.Locale;
import java.util.Objects;

/**
 * A value inside a notification's text; names of places are data, kept in Chinese and English.
 *
 * @param chinese for readers of Chinese
 * @param english for everybody else
 */
public record Wording(String chinese, String english) {

  /** Longest value that is kept; a text tells, the page it leads to has it all. */
  private static final int LONGEST = 120;

  /** Both are known; long ones are cut. */
  public Wording {
    chinese = cut(Objects.requireNonNull(chinese, "chinese"));
    english = cut(Objects.requireNonNull(english, "english"));
  }

  /** A value that is the same in every language. */
  public static Wording of(String value) {
    return new Wording(value, value);
  }

  /** The value in a language. */
  public String in(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
  }

  private static String cut(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
