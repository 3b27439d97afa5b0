package org.weibao.kernel;

import java.util.Locale;
import java.util.Objects;

/**
 * What somebody typed to find something, in the forms in which indexes know it: whole, as a
 * beginning, and as an ending, for which reversed text is a beginning.
 *
 * @param text without blanks around it
 * @param phones whether owners' phones may be searched for this reader
 */
public record SearchText(String text, boolean phones) {

  /** Fewer characters would find nearly everything. */
  public static final int SHORTEST = 2;

  /** Longer ones are no number and no name. */
  public static final int LONGEST = 60;

  /** Fewer digits would be the ending of too many phones. */
  private static final int SHORTEST_PHONE = 4;

  private static final String BETWEEN_DIGITS = "[ \\-()+]";

  /** Blanks around the text are dropped, and what is longer than {@link #LONGEST} is cut. */
  public SearchText {
    Objects.requireNonNull(text, "text");
    text = text.strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** Whether there is enough to search for. */
  public boolean isEnough() {
    return text.codePointCount(0, text.length()) >= SHORTEST;
  }

  /** Numbers and serials are written in capitals. */
  public String upper() {
    return text.toUpperCase(Locale.ROOT);
  }

  /** A {@code like} pattern for what contains the text. */
  public String part() {
    return "%" + escaped(text) + "%";
  }

  /** A {@code like} pattern for a number or serial that begins with the text. */
  public String upperBeginning() {
    return escaped(upper()) + "%";
  }

  /** A {@code like} pattern for the reverse of a number or serial that ends with the text. */
  public String upperEnding() {
    return escaped(reversed(upper())) + "%";
  }

  /** Whether the text can be a phone or its ending, and phones may be searched. */
  public boolean isPhone() {
    return phones && digits().length() >= SHORTEST_PHONE && digits().matches("\\d+");
  }

  /** A {@code like} pattern for the reverse of a phone without blanks that ends with the text. */
  public String phoneEnding() {
    return reversed(digits()) + "%";
  }

  private String digits() {
    return text.replaceAll(BETWEEN_DIGITS, "");
  }

  private static String reversed(String value) {
    return new StringBuilder(value).reverse().toString();
  }

  private static String escaped(String value) {
    return value.replaceAll("([\\\\%_])", "\\\\$1");
  }
}
