package org.weibao.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.intake.IntakeRules.PhoneRule;

/** The rules for reports, as they ship and as operators write them. */
class IntakeFileTest {

  private static final String GOOD =
      """
      reportsPerAddressAndHour: {value: 5, reason: few}
      reportsPerDeviceAndHour: {value: 6, reason: few}
      wrongCodesPerAddressAndHour: {value: 7, reason: few}
      reporterPhone: {value: NONE, reason: not needed}
      repeatDays: {value: 8, reason: a week}
      opinionCardDays: {value: 9, reason: a week}
      """;

  private static void parse(String text) {
    IntakeFile.parse("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_rules_that_ship_ask_for_a_phone_without_insisting_and_look_back_a_month() {
    assertThat(IntakeFile.shipped().reporterPhone()).isEqualTo(PhoneRule.OPTIONAL);
    assertThat(IntakeFile.shipped().repeatDays()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value: 5",
        "value: 6",
        "value: 7",
        "value: NONE",
        "value: 8",
        "value: 9",
        ", reason: not needed"
      })
  void a_rule_that_is_wrong_or_has_no_reason_is_refused_and_named(String part) {
    String wrong = GOOD.replace(part, part.startsWith("value") ? "value: -1" : "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(wrong))
        .withMessageStartingWith("test: ");
  }
}
