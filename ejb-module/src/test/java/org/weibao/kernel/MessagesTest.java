package org.weibao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.policy.PolicyProblem;
import org.weibao.repair.RepairProblem;
import org.weibao.request.RequestProblem;

/** The catalogue says the same things in every language, and says all of them. */
class MessagesTest {

  private static final Locale ENGLISH = Locale.ENGLISH;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh-TW"})
  void every_key_has_a_text_of_its_own_in_chinese(String tag) throws IOException {
    ResourceBundle bundle = Messages.bundle(Locale.forLanguageTag(tag));
    assertThat(bundle.getLocale().toLanguageTag()).isEqualTo(tag);
    assertThat(keysOf("Messages_" + tag.replace('-', '_'))).isEqualTo(keysOf("Messages"));
  }

  private static TreeSet<String> keysOf(String file) throws IOException {
    // Read as a file: a bundle hides what it lacks behind its parent.
    try (Reader in =
        new InputStreamReader(
            Messages.class.getResourceAsStream("/org/weibao/messages/" + file + ".properties"),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(in);
      return new TreeSet<>(properties.stringPropertyNames());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN", "zh-TW"})
  void texts_with_arguments_are_valid_patterns_and_others_have_no_doubled_quotes(String tag) {
    ResourceBundle bundle = Messages.bundle(Locale.forLanguageTag(tag));
    List<String> wrong = new ArrayList<>();
    for (String key : bundle.keySet()) {
      String text = bundle.getString(key);
      boolean pattern = text.matches("(?s).*\\{\\d.*");
      if (pattern ? text.replace("''", "").contains("'") : text.contains("''")) {
        wrong.add(key + "=" + text);
      }
      if (pattern) {
        new MessageFormat(text, Locale.ROOT);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_problem_has_its_text() {
    List<ProblemCode> codes = new ArrayList<>(List.of(CommonProblem.values()));
    codes.addAll(List.of(RequestProblem.values()));
    codes.addAll(List.of(RepairProblem.values()));
    codes.addAll(List.of(PolicyProblem.values()));
    assertThat(codes)
        .allSatisfy(
            code ->
                assertThat(Messages.bundle(ENGLISH).containsKey("problem." + code.code()))
                    .as(code.code())
                    .isTrue());
  }

  @Test
  void an_unknown_language_gets_english_whatever_the_machine_speaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    try {
      assertThat(Messages.text(Locale.FRENCH, "enum.Urgency.EMERGENCY")).isEqualTo("Emergency");
    } finally {
      Locale.setDefault(before);
    }
  }
}
