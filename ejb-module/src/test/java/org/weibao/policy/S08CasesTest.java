package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.authority.SamplingRule;
import org.weibao.regulation.Clause;

/** Cases of S08: complaints in the regional companies of a real-estate group. */
class S08CasesTest {

  private static final AtWork S08 = AtWork.of("S08");

  @Test
  @Clause("S08-4-1")
  void the_days_complaints_are_sent_before_half_past_five_on_every_day() {
    assertThat(S08.planned("DAILY_COMPLAINT_MESSAGE", "", "2026-09-30", "2026-10-03"))
        .containsExactly("2026-09-30T17:30", "2026-10-01T17:30", "2026-10-02T17:30");
  }

  @Test
  @Clause("S08-4-2")
  void the_status_of_the_day_before_is_there_before_nine() {
    assertThat(S08.planned("COMPLAINT_STATUS_REPORT", "", "2026-02-28", "2026-03-02"))
        .containsExactly("2026-02-28T09:00", "2026-03-01T09:00");
  }

  @Test
  @Clause("S08-4-3")
  void the_analysis_is_signed_and_due_before_the_fifth_so_on_the_fourth() {
    assertThat(S08.planned("COMPLAINT_ANALYSIS", "", "2026-01-01", "2026-04-01"))
        .containsExactly("2026-01-04", "2026-02-04", "2026-03-04");
    S08.chain("COMPLAINT_ANALYSIS", "")
        .asks("SIGN REGIONAL_SUPERVISING_LEADER")
        .tells("REGIONAL_COMPANY_HEAD", "GROUP_SERVICE_CENTER")
        .endsWithARefusalAtAnyStep();
  }

  @Test
  @Clause({"S08-4-4", "S08-4-5"})
  void typical_cases_come_every_quarter_and_a_survey_every_half_year() {
    assertThat(S08.planned("TYPICAL_CASES", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
    assertThat(S08.planned("SATISFACTION_SURVEY", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-06-30", "2026-12-31");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 1", "6, 2", "99, 20", "100, 20", "101, 21"})
  @Clause("S08-4-5")
  void at_least_a_fifth_of_the_customers_are_asked(int customers, int asked) {
    SamplingRule fifth =
        RuleTerms.sampling(S08.rule("samplings", "CUSTOMERS", "").orElseThrow()).orElseThrow();

    assertThat(fifth.isEnough(asked, customers)).isTrue();
    assertThat(fifth.isEnough(asked - 1, customers)).isFalse();
  }
}
