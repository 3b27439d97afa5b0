package org.weibao.kernel.rest;

import java.util.List;
import java.util.Locale;

/** The language of an answer: the first of the client's languages that the product speaks. */
public final class ApiLanguage {

  private static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-CN");
  private static final Locale TRADITIONAL = Locale.forLanguageTag("zh-TW");

  private ApiLanguage() {}

  /**
   * One of en, zh-CN and zh-TW; English if nothing fits.
   *
   * @param wanted languages of {@code Accept-Language}, the best first
   */
  public static Locale of(List<Locale> wanted) {
    for (Locale locale : wanted) {
      if ("en".equals(locale.getLanguage())) {
        return Locale.ENGLISH;
      }
      if ("zh".equals(locale.getLanguage())) {
        return isTraditional(locale) ? TRADITIONAL : SIMPLIFIED;
      }
    }
    return Locale.ENGLISH;
  }

  private static boolean isTraditional(Locale locale) {
    return "Hant".equals(locale.getScript())
        || locale.getScript().isEmpty() && List.of("TW", "HK", "MO").contains(locale.getCountry());
  }
}
