package org.weibao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of notifications. */
class NotificationViewTest {

  private static final List<Wording> VALUES =
      List.of(
          Wording.of("first"),
          new Wording("澄屿花园", "Chengyu Garden"),
          Wording.of("third"),
          Wording.of("fourth"));

  private static NotificationView view(NotificationKind kind) {
    return new NotificationView(1, kind, VALUES, "/", Instant.EPOCH, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(NotificationKind.class)
  void every_kind_has_a_sentence_with_its_values_in_every_language(NotificationKind kind) {
    for (String tag : new String[] {"en", "zh-CN", "zh-TW"}) {
      assertThat(view(kind).text(Locale.forLanguageTag(tag)))
          .contains("first")
          .doesNotContain("{")
          .hasSizeGreaterThan("first".length() + 3);
    }
  }

  @Test
  void the_reader_s_language_chooses_between_the_names_of_a_place() {
    NotificationView closed = view(NotificationKind.REQUEST_CLOSED);
    assertThat(closed.text(Locale.ENGLISH)).isEqualTo("Request first of Chengyu Garden is closed.");
    assertThat(closed.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("澄屿花园 的服务请求 first 已关闭。");
  }

  @Test
  void a_text_of_the_catalogue_is_found_in_the_reader_s_language() {
    Wording kind = Wording.ofKey("enum.DueKind.RECONCILIATION");
    assertThat(kind.in(Locale.ENGLISH)).isEqualTo("Reconciliation");
    assertThat(kind.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("季度对账");
    assertThat(kind.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("季度對帳");
  }

  @Test
  void a_long_value_is_cut_between_characters() {
    String cut = Wording.of("\uD83D\uDE00".repeat(200)).english();
    assertThat(cut.codePointCount(0, cut.length())).isEqualTo(120);
    assertThat(cut).endsWith("\uD83D\uDE00…");
    assertThat(Wording.of("x".repeat(120)).english()).hasSize(120).doesNotContain("…");
  }
}
