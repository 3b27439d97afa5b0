package org.weibao.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.weibao.kernel.Messages;

/**
 * One thing that is wrong with a pack's text, and where.
 *
 * @param source name of the file or draft
 * @param line from 1
 * @param column from 1
 * @param key key of the message catalogue, below {@code policy.fault.}
 * @param arguments what the sentence names
 */
public record PackFault(String source, int line, int column, String key, List<String> arguments) {

  /** Arguments are copied. */
  public PackFault {
    arguments = List.copyOf(arguments);
  }

  /** A fault with its arguments as text. */
  public static PackFault of(String source, int line, int column, String key, Object... arguments) {
    return new PackFault(
        source, line, column, key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Key of its sentence in the message catalogue. */
  public String messageKey() {
    return "policy.fault." + key;
  }

  /** Its sentence in a language. */
  public String text(Locale locale) {
    return Messages.text(locale, messageKey(), arguments.toArray());
  }

  /** Place and sentence for the log. */
  public String inEnglish() {
    return source + ":" + line + ":" + column + ": " + text(Locale.ENGLISH);
  }
}
