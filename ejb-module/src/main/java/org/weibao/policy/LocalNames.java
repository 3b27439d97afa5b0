package org.weibao.policy;

import java.util.Locale;

/**
 * A name or question in the three languages of the product.
 *
 * @param english English
 * @param simplified Chinese in simplified characters
 * @param traditional Chinese in traditional characters
 */
public record LocalNames(String english, String simplified, String traditional) {

  /** The text for a reader. */
  public String in(Locale locale) {
    if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
      return english;
    }
    return locale.getCountry().equals("TW") ? traditional : simplified;
  }
}
