package org.weibao.attachment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for files, as they ship and as operators write them. */
class RulesFileTest {

  private static final String GOOD =
      """
      maxMegabytes: {value: 5, reason: small disk}
      maxMegapixels: {value: 10, reason: small pictures}
      maxFiles: {value: 3, reason: few}
      types: [{media: image/png, reason: pictures}]
      """;

  private static void parse(String text) {
    RulesFile.parse("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_rules_that_ship_take_twenty_megabytes_and_photos() {
    assertThat(RulesFile.shipped().maxBytes()).isEqualTo(20L * 1024 * 1024);
    assertThat(RulesFile.shipped().accept()).contains("image/jpeg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"value: 5", "value: 10", "value: 3", ", reason: few", "image/png", "types"})
  void a_rule_that_is_wrong_or_has_no_reason_is_refused_and_named(String part) {
    String wrong = GOOD.replace(part, part.startsWith("value") ? "value: 0" : "x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(wrong))
        .withMessageStartingWith("test: ");
  }
}
