package org.weibao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.audit.Change;
import org.weibao.audit.Operation;

class ChangeTextTest {

  private static final Change.Field DEMAND =
      new Change.Field("demand", Optional.of("旧 \"引号\""), Optional.of("新\n行"), false);
  private static final Change.Field NAME =
      new Change.Field("ownerName", Optional.empty(), Optional.of("陈美玲"), true);
  private static final List<Change> CHANGES =
      List.of(
          new Change(
              Operation.CHANGED, "ServiceRequest", "7", Optional.of(4), List.of(DEMAND, NAME)),
          new Change(Operation.DELETED, "Visit", "8", List.of()));

  @Test
  void both_texts_together_give_back_what_was_written() {
    String plain = ChangeText.plain(CHANGES);
    String personal = ChangeText.personal(CHANGES, "salt");
    assertThat(plain).doesNotContain("陈美玲");
    assertThat(personal).contains("陈美玲").doesNotContain("引号");
    assertThat(ChangeText.read(Optional.of(plain), Optional.of(personal))).isEqualTo(CHANGES);
  }

  @Test
  void a_blanked_personal_part_leaves_the_rest_and_a_blanked_whole_leaves_nothing() {
    String plain = ChangeText.plain(CHANGES);
    assertThat(ChangeText.read(Optional.of(plain), Optional.empty()).get(0).fields())
        .containsExactly(DEMAND);
    assertThat(ChangeText.read(Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void the_same_personal_part_with_another_salt_is_another_text() {
    assertThat(ChangeText.personal(CHANGES, "a")).isNotEqualTo(ChangeText.personal(CHANGES, "b"));
  }
}
