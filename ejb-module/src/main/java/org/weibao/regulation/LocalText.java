package org.weibao.regulation;

import java.util.Locale;

/**
 * A text in the three languages of the product.
 *
 * @param english English
 * @param simplified Chinese in simplified characters
 * @param traditional Chinese in traditional characters
 */
public record LocalText(String english, String simplified, String traditional) {

  /** The text for a reader. */
  public String in(Locale language) {
    if (!language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
      return english;
    }
    return language.getCountry().equals(Locale.TAIWAN.getCountry()) ? traditional : simplified;
  }

  /** Whether a word stands in it, in whichever language; a capital is as good as a small letter. */
  boolean contains(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return english.toLowerCase(Locale.ROOT).contains(small)
        || simplified.contains(word)
        || traditional.contains(word);
  }
}
