package org.weibao.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The product's one message catalogue: English is the default, Chinese beside it. */
public final class Messages {

  /** Base name of the catalogue, for those who need the bundle itself. */
  public static final String BUNDLE = "org.weibao.messages.Messages";

  private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /**
   * Text of a key in a language, with {@code {0}} and so on filled in.
   *
   * @throws MissingResourceException if the catalogue lacks the key
   */
  public static String text(Locale locale, String key, Object... arguments) {
    String pattern = bundle(locale).getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Text of an enum constant, key {@code enum.<type>.<constant>}. */
  public static String text(Locale locale, Enum<?> constant) {
    return text(
        locale, "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The catalogue in a language; English where it has no other. */
  public static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE, locale, Messages.class.getClassLoader(), NO_SYSTEM_LOCALE);
  }
}
