package org.weibao.notification;

import java.util.Locale;
import java.util.Objects;
import org.weibao.kernel.Messages;

/**
 * A value inside a notification's text; names of places are data, kept in Chinese and English.
 *
 * @param chinese for readers of Chinese
 * @param english for everybody else
 */
public record Wording(String chinese, String english) {

  /** Longest value that is kept; a text tells, the page it leads to has it all. */
  private static final int LONGEST = 120;

  /** Before the key of a text; nobody can type it. */
  private static final String KEY = "\u0001";

  /** Both are known; long ones are cut. */
  public Wording {
    chinese = cut(Objects.requireNonNull(chinese, "chinese"));
    english = cut(Objects.requireNonNull(english, "english"));
  }

  /** A value that is the same in every language. */
  public static Wording of(String value) {
    return new Wording(value, value);
  }

  /** A text of the catalogue, which is found when it is read. */
  public static Wording ofKey(String key) {
    return of(KEY + key);
  }

  /** The value in a language. */
  public String in(Locale locale) {
    if (english.startsWith(KEY)) {
      return Messages.text(locale, english.substring(KEY.length()));
    }
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
  }

  private static String cut(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
