package org.weibao.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LabelTokenTest {

  @Property(tries = 200)
  void what_a_label_says_is_read_back(@ForAll long high, @ForAll long low) {
    UUID token = new UUID(high, low);
    assertThat(LabelToken.text(token)).hasSize(22).matches("[A-Za-z0-9_-]+");
    assertThat(LabelToken.parse(LabelToken.text(token))).contains(token);
  }

  @Test
  void what_no_label_says_is_no_token() {
    String good = LabelToken.text(new UUID(1, 2));
    assertThat(LabelToken.parse(null)).isEmpty();
    assertThat(LabelToken.parse("")).isEmpty();
    assertThat(LabelToken.parse(good + "A")).isEmpty();
    assertThat(LabelToken.parse(good.substring(1))).isEmpty();
    assertThat(LabelToken.parse("/../../../etc/passwd0A")).isEmpty();
    assertThat(LabelToken.parse("設備設備設備設備設備設備設備設備設備設備設備")).isEmpty();
    // Two texts never mean one token: the last two bits are nothing.
    assertThat(LabelToken.parse(good.substring(0, 21) + "B")).isEmpty();
  }
}
