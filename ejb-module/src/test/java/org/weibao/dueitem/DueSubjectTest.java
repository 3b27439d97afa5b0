package org.weibao.dueitem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DueSubjectTest {

  @Test
  void people_read_the_period_without_its_rule_and_a_stretch_by_its_first_day() {
    assertThat(DueSubject.PERIOD.shown("2026-W48")).isEqualTo("2026-W48");
    assertThat(DueSubject.PERIOD.shown("S04.daily/2026-11")).isEqualTo("2026-11");
    assertThat(DueSubject.PERIOD.shown("S12.user-training/2026-08-28+6M")).isEqualTo("2026-08-28");
  }

  @Test
  void what_is_no_period_is_read_as_it_stands() {
    assertThat(DueSubject.EVENT.shown("A/B+1")).isEqualTo("A/B+1");
  }
}
