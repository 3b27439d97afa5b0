package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.weibao.schedule.Relation;

class MonthlyCutoffTest {

  @Test
  void a_day_before_which_something_is_due_is_itself_too_late() {
    MonthlyCutoff before = new MonthlyCutoff("S01-5.1.3-d", "F1", 25, Relation.BEFORE, null);
    MonthlyCutoff by = new MonthlyCutoff("S01-5.1.3-d", "F1", 31, Relation.BY, null);
    assertThat(before.lastDay(YearMonth.of(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 24));
    assertThat(by.lastDay(YearMonth.of(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(by.lastDay(YearMonth.of(2028, 2))).isEqualTo(LocalDate.of(2028, 2, 29));
  }
}
