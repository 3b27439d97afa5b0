package org.weibao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is typed into the search field, as indexes know it. */
class SearchTextTest {

  @Test
  void an_ending_is_the_beginning_of_the_reverse() {
    SearchText text = new SearchText("  sr2611-000042 ", true);
    assertThat(text.text()).isEqualTo("sr2611-000042");
    assertThat(text.upperEnding()).isEqualTo("240000-1162RS%");
  }

  @Test
  void signs_that_mean_something_to_the_database_mean_themselves() {
    assertThat(new SearchText("50%_\\", true).part()).isEqualTo("%50\\%\\_\\\\%");
    assertThat(new SearchText("a_b", true).upperEnding()).isEqualTo("B\\_A%");
  }

  @Test
  void a_phone_is_compared_without_blanks_and_signs() {
    assertThat(new SearchText("138 0013-8000", true).phoneEnding()).isEqualTo("00083100831%");
    assertThat(new SearchText("+86 (755) 1234", true).isPhone()).isTrue();
    assertThat(new SearchText("800", true).isPhone()).as("too short").isFalse();
    assertThat(new SearchText("SR2611", true).isPhone()).as("no number").isFalse();
  }

  @Test
  void who_may_not_see_phones_does_not_search_them() {
    assertThat(new SearchText("13800138000", false).isPhone()).isFalse();
  }

  @Test
  void one_character_is_not_enough_and_a_novel_is_cut() {
    assertThat(new SearchText("陈", true).isEnough()).isFalse();
    assertThat(new SearchText("陈美", true).isEnough()).isTrue();
    assertThat(new SearchText("x".repeat(500), true).text()).hasSize(SearchText.LONGEST);
  }
}
