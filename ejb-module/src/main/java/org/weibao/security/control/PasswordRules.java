package org.weibao.security.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must not be, whoever chooses it. */
public final class PasswordRules {

  private static final int DIFFERENT_CHARACTERS = 5;

  private PasswordRules() {}

  /**
   * Whether many people have chosen this password, or one built like it: found in the list, also
   * with other capitals, or with digits and signs around it; made of few characters; a run such as
   * {@code abcdefghij}.
   */
  public static boolean isCommon(String password) {
    String plain = password.toLowerCase(Locale.ROOT);
    return Common.LIST.contains(plain)
        || Common.LIST.contains(plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
        || plain.codePoints().distinct().count() < DIFFERENT_CHARACTERS
        || isRun(plain);
  }

  private static boolean isRun(String text) {
    int step = text.charAt(1) - text.charAt(0);
    for (int i = 2; i < text.length(); i++) {
      if (text.charAt(i) - text.charAt(i - 1) != step) {
        return false;
      }
    }
    return Math.abs(step) <= 1;
  }

  /** Read when the first password is chosen, not at the start. */
  private static final class Common {

    private static final String FILE = "/org/weibao/security/common-passwords.txt";
    static final Set<String> LIST = read();

    private static Set<String> read() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  PasswordRules.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(FILE, e);
      }
    }
  }
}
