package org.weibao.warranty.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.warranty.RepairedCover;
import org.weibao.warranty.RepairedRule;

class RepairedRulesTest {

  private static final String HEAD = "supplier,rule,months,source\n";

  @Test
  void what_is_agreed_is_read_by_supplier() throws IOException {
    assertThat(read("HIK,LONGER,3,框架协议 4.2\nDAH,REST_OF_ORIGINAL,,\n"))
        .isEqualTo(
            Map.of(
                "HIK", new RepairedRule(RepairedCover.LONGER, 3, "框架协议 4.2"),
                "DAH", new RepairedRule(RepairedCover.REST_OF_ORIGINAL, 0, "")));
    assertThat(RepairedRules.read(Optional.empty())).isEmpty();
  }

  @Test
  void new_months_without_months_or_an_unknown_rule_is_refused_with_its_record() {
    assertThatThrownBy(() -> read("HIK,NEW_MONTHS,,x\n"))
        .hasMessageContaining("record 1")
        .hasMessageContaining("needs months");
    assertThatThrownBy(() -> read("HIK,FOR_EVER,,x\n")).hasMessageContaining("record 1");
  }

  private static Map<String, RepairedRule> read(String rows) throws IOException {
    return RepairedRules.parse(new StringReader(HEAD + rows));
  }
}
