package org.weibao.registerimport.control;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Messages;
import org.weibao.registerimport.RegisterColumn;
import org.weibao.request.EmergencyGround;
import org.weibao.request.Urgency;

/** The words of a register file in all languages of the catalogue: headers, values, date signs. */
public final class RegisterVocabulary {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

  private static final RegisterVocabulary INSTANCE = new RegisterVocabulary();

  private final Map<String, RegisterColumn> columns = new HashMap<>();
  private final Map<String, Urgency> urgencies = new HashMap<>();
  private final Map<String, EmergencyGround> grounds = new HashMap<>();
  private final Map<DateSign, List<String>> dateSigns = new EnumMap<>(DateSign.class);

  /** Signs that Chinese dates have after their figures, and the halves of the day. */
  enum DateSign {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    AM,
    PM
  }

  private RegisterVocabulary() {
    for (Locale language : LANGUAGES) {
      for (RegisterColumn column : RegisterColumn.values()) {
        words(language, "registerimport.words.header." + column.key())
            .forEach(word -> columns.put(normalise(word), column));
        columns.put(normalise(header(language, column)), column);
      }
      for (Urgency urgency : Urgency.values()) {
        words(language, "registerimport.words.urgency." + urgency.name())
            .forEach(word -> urgencies.put(normalise(word), urgency));
        urgencies.put(normalise(Messages.text(language, urgency)), urgency);
        urgencies.put(normalise(urgency.name()), urgency);
      }
      for (EmergencyGround ground : EmergencyGround.values()) {
        words(language, "registerimport.words.ground." + ground.name())
            .forEach(word -> grounds.put(normalise(word), ground));
        grounds.put(normalise(Messages.text(language, ground)), ground);
        grounds.put(normalise(ground.name()), ground);
      }
      for (DateSign sign : DateSign.values()) {
        dateSigns
            .computeIfAbsent(sign, key -> new ArrayList<>())
            .addAll(words(language, "registerimport.words.date." + sign.name()));
      }
    }
  }

  /** The one vocabulary; read from the catalogue once. */
  public static RegisterVocabulary get() {
    return INSTANCE;
  }

  /** Header of a column in a language. */
  public static String header(Locale language, RegisterColumn column) {
    return Messages.text(language, "registerimport.column." + column.key());
  }

  /** The column that a header names, in any language. */
  Optional<RegisterColumn> column(String header) {
    return Optional.ofNullable(columns.get(normalise(header)));
  }

  Optional<Urgency> urgency(String word) {
    return Optional.ofNullable(urgencies.get(normalise(word)));
  }

  Optional<EmergencyGround> ground(String word) {
    return Optional.ofNullable(grounds.get(normalise(word)));
  }

  /** The words of a date sign in all languages. */
  List<String> words(DateSign sign) {
    return dateSigns.get(sign);
  }

  /** Letters and figures only, half-width and lower case: how headers and values are compared. */
  private static String normalise(String word) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static List<String> words(Locale language, String key) {
    return Arrays.stream(Messages.text(language, key).split("\\|", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
