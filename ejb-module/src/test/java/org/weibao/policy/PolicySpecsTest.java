package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.authority.AuthorityAnswer;
import org.weibao.authority.SamplingRule;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.Goal;
import org.weibao.calendar.PublishedDaysFile;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Money;
import org.weibao.numbering.NumberPattern;
import org.weibao.policy.control.PackFiles;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;
import org.weibao.regulation.Clause;
import org.weibao.schedule.Occurrence;
import org.weibao.schedule.Recurrence;
import org.weibao.schedule.Schedule;
import org.weibao.schedule.Shift;

/** Rules of the packs carried out by the engines, on cases with their edges. */
class PolicySpecsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Words WORDS = PackFiles.shippedWords();
  private static final BusinessCalendar ALWAYS = BusinessCalendar.always(ZONE);
  private static final String OFFICE =
      "[{on: [MON, TUE, WED, THU, FRI], windows: [\"09:00-12:00\", \"13:00-18:00\"]}]";

  private static PolicyRule rule(String system, String section, String id) {
    return rule(system, section, id, Map.of());
  }

  private static PolicyRule rule(
      String system, String section, String id, Map<String, String> figures) {
    PackFiles.Source file = PackFiles.shipped(system + ".yaml");
    Pack pack = PackReader.read(file.name(), file.text(), WORDS, figures).pack().orElseThrow();
    return pack.section(section).stream()
        .filter(found -> found.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  private static BusinessCalendar calendar(String system, String id) {
    PolicyRule rule = rule(system, "calendars", id, Map.of("calendars/" + id + "/days", OFFICE));
    return PolicySpecs.calendar(rule, 1, ZONE, PublishedDaysFile.shipped("cn"));
  }

  private static void assertOpen(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(PolicyProblem.FIGURE_OPEN));
  }

  @ParameterizedTest
  @CsvSource({
    "in-town, 2026-11-23T11:30, 2026-11-24T09:30",
    "suburbs, 2026-11-23T11:30, 2026-11-24T10:30",
    "in-town, 2026-11-27T17:00, 2026-11-30T15:00",
    "in-town, 2026-11-23T09:00, 2026-11-23T16:00"
  })
  @Clause({"S04-19-a", "S04-19-b"})
  void working_hours_stop_for_lunch_the_night_and_the_weekend(
      String id, String called, String due) {
    assertThat(
            PolicySpecs.deadline(
                rule("s04", "deadlines", id), at(called), calendar("s04", "working-hours")))
        .contains(at(due));
  }

  @Test
  @Clause("S04-19-a")
  void the_source_names_no_hours_so_without_a_word_there_is_no_calendar() {
    PolicyRule open = rule("s04", "calendars", "working-hours");
    assertOpen(() -> PolicySpecs.calendar(open, 1, ZONE, PublishedDaysFile.shipped("cn")));
  }

  @Test
  @Clause("S11-4.2b")
  void three_working_days_skip_the_national_holiday() {
    assertThat(
            PolicySpecs.deadline(
                rule("s11", "deadlines", "domestic-parts"),
                at("2025-09-30T10:00"),
                calendar("s11", "working-days")))
        .contains(at("2025-10-11T18:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "s03, body-far, 2026-11-26T20:00, 2026-11-27T08:00",
    "s12, in-town, 2026-11-26T23:00, 2026-11-27T01:00",
    "s05, domestic, 2026-11-26T10:00, 2026-12-10T00:00",
    "s05, step-gm-office-1, 2026-11-26T10:00, 2026-11-26T22:00",
    "s06, repair, 2026-11-26T10:00, 2026-12-04T00:00",
    "s09b, response, 2026-11-26T10:00, 2026-11-26T10:05",
    "s11, quote-morning, 2026-11-26T10:00, 2026-11-27T00:00",
    "s11, quote-afternoon, 2026-11-26T13:00, 2026-11-27T12:00",
    "s11, quote-large, 2026-11-26T13:00, 2026-11-28T13:00",
    "s11, final-payment, 2026-11-26T10:00, 2026-12-12T00:00",
    "s04, register-handed-in, 2026-11-26T18:00, 2026-11-28T00:00",
    "s05, resale, 2026-01-31T10:00, 2026-03-01T00:00"
  })
  @Clause({
    "S03-3.2.2-b",
    "S12-4.2.5a",
    "S05-10-1",
    "S05-10-2",
    "S06-16",
    "S09-B-3.5a",
    "S11-5.2a",
    "S11-5.2b",
    "S11-5.2c",
    "S11-9.2b",
    "S04-24-a",
    "S05-P1-1"
  })
  void round_the_clock_a_deadline_ends_by_its_figure(
      String system, String id, String start, String due) {
    assertThat(PolicySpecs.deadline(rule(system, "deadlines", id), at(start), ALWAYS))
        .contains(at(due));
  }

  @Test
  @Clause({"S01-5.1.3-a", "S12-4.2.5c", "S27-3.4b"})
  void what_is_prompt_or_agreed_has_no_figure_and_none_is_invented() {
    assertThat(PolicySpecs.goal(rule("s01", "deadlines", "fixed-on-the-spot"))).isEmpty();
    assertThat(PolicySpecs.goal(rule("s12", "deadlines", "farther"))).isEmpty();
    assertThat(
            PolicySpecs.deadline(rule("s27", "deadlines", "visit"), at("2026-11-26T10:00"), ALWAYS))
        .isEmpty();
  }

  @Test
  @Clause({"S20-5.2", "S28-1.4"})
  void an_open_limit_is_refused_until_a_person_sets_it() {
    assertOpen(() -> PolicySpecs.goal(rule("s20", "deadlines", "complaint-settled")));
    assertOpen(() -> PolicySpecs.goal(rule("s28", "deadlines", "repaired")));
    Map<String, String> set = Map.of("deadlines/complaint-settled/goal", "{days: 5}");
    assertThat(PolicySpecs.goal(rule("s20", "deadlines", "complaint-settled", set)))
        .contains(Goal.days(5));
  }

  @Test
  @Clause({"S05-8-1", "S05-8-2"})
  void a_complaint_s_number_is_yymmnn_and_starts_anew_with_the_month() {
    NumberPattern pattern = PolicySpecs.numbers(rule("s05", "numbers", "complaint")).orElseThrow();
    LocalDate november = LocalDate.of(2026, 11, 30);
    assertThat(pattern.format(november, 7)).isEqualTo("261107");
    assertThat(pattern.reset().period(november))
        .isNotEqualTo(pattern.reset().period(november.plusDays(1)));
    assertThatThrownBy(() -> pattern.format(november, 100)).isInstanceOf(BusinessException.class);
  }

  @Test
  @Clause({"S32-5.1b", "S11-11.3b"})
  void a_number_without_a_pattern_is_open_and_another_document_s_is_none_of_its_own() {
    assertOpen(() -> PolicySpecs.numbers(rule("s32", "numbers", "complaint")));
    assertThat(PolicySpecs.numbers(rule("s11", "numbers", "project-file"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "199.99, SERVICE_MANAGER",
    "200.01, ENGINEERING_VP",
    "999.99, ENGINEERING_VP",
    "1000.01, GENERAL_MANAGER"
  })
  @Clause("S10-2.5b-i")
  void free_service_is_decided_by_its_cost(String yuan, String role) {
    assertThat(decided(Map.of(), yuan).role()).contains(role);
  }

  @Test
  @Clause("S10-2.5b-i")
  void at_exactly_200_yuan_it_is_open_until_a_person_has_said_whose_it_is() {
    AuthorityAnswer open = decided(Map.of(), "200");
    assertThat(open.outcome()).isEqualTo(AuthorityAnswer.Outcome.OPEN);
    assertThat(open.candidates()).containsExactly("SERVICE_MANAGER", "ENGINEERING_VP");
    String figure = "thresholds/free-value-added/bands.0.limitBelongs";
    assertThat(decided(Map.of(figure, "BELOW"), "200").role()).contains("SERVICE_MANAGER");
    assertThat(decided(Map.of(figure, "ABOVE"), "200").role()).contains("ENGINEERING_VP");
  }

  private static AuthorityAnswer decided(Map<String, String> figures, String yuan) {
    return PolicySpecs.authority(rule("s10", "thresholds", "free-value-added", figures))
        .ask(Money.of(yuan, "CNY"));
  }

  @Test
  @Clause("S05-9-6b")
  void limits_that_the_copy_lacks_are_open() {
    assertOpen(() -> PolicySpecs.authority(rule("s05", "thresholds", "complaint-authority")));
  }

  @ParameterizedTest
  @CsvSource({
    "s01, f1-monthly, 2026-11-24",
    "s01, f3-monthly, 2026-11-24",
    "s08, analysis, 2026-11-04",
    "s05, statistics, 2026-11-10",
    "s05, penalties, 2026-11-10"
  })
  @Clause({"S01-5.1.3-d", "S01-5.3.3-b", "S08-4-3", "S05-9-10", "S05-12-1"})
  void before_a_day_excludes_it_and_by_a_day_includes_it(String system, String id, LocalDate day) {
    assertThat(due(system, id, Map.of(), "2026-11-01", "2026-12-01")).containsExactly(day);
  }

  @Test
  @Clause({"S01-5.3.4-a", "S01-5.3.4-b", "S08-4-4", "S09-A-1.1-2", "S11-13.1"})
  void quarters_half_years_and_intervals_come_as_often_as_the_rule_says() {
    assertThat(due("s01", "reconciliation", Map.of(), "2026-01-02", "2027-01-02")).hasSize(4);
    assertThat(due("s01", "collection", Map.of(), "2026-01-02", "2027-01-02")).hasSize(2);
    assertThat(due("s08", "typical-cases", Map.of(), "2026-01-02", "2027-01-02")).hasSize(4);
    assertThat(due("s09a", "upkeep", Map.of(), "2026-01-02", "2027-01-02")).hasSize(4);
    assertThat(due("s11", "return-visits", Map.of(), "2026-01-02", "2027-01-02"))
        .containsExactly(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 12, 10));
  }

  @Test
  @Clause({"S01-5.4.1.1-a", "S04-20-a", "S11-10.2", "S06-27-b"})
  void what_depends_on_an_event_is_due_so_long_before_or_after_it() {
    LocalDate end = LocalDate.of(2026, 8, 31);
    assertThat(
            due(
                "s01",
                "warranty-handover",
                Map.of("WARRANTY_END", end),
                "2026-01-01",
                "2027-01-01"))
        .containsExactly(LocalDate.of(2026, 2, 28));
    assertThat(due("s04", "expiry-notice", Map.of("CONTRACT_END", end), "2026-01-01", "2027-01-01"))
        .containsExactly(LocalDate.of(2026, 7, 31));
    assertThat(
            due("s11", "retention-money", Map.of("WARRANTY_END", end), "2026-01-01", "2027-01-01"))
        .containsExactly(LocalDate.of(2026, 7, 31));
    assertThat(
            due("s06", "second-notice", Map.of("PICK_UP_NOTICE", end), "2026-01-01", "2027-01-01"))
        .containsExactly(LocalDate.of(2026, 9, 3));
  }

  @Test
  @Clause({"S08-4-1", "S08-4-2"})
  void the_daily_reports_are_due_by_their_hour() {
    List<Recurrence> message =
        PolicySpecs.recurrences(rule("s08", "schedules", "daily-message"), LocalDate.MIN);
    List<Occurrence> found =
        new Schedule(message.get(0), Shift.NONE)
            .occurrences(ALWAYS, at("2026-11-26T00:00"), at("2026-11-28T00:00"), Map.of());
    assertThat(found)
        .extracting(Occurrence::due)
        .containsExactly(at("2026-11-26T17:30"), at("2026-11-27T17:30"));
  }

  @Test
  @Clause({"S09-B-2b", "S12-4.2.2", "S25-1.3b"})
  void intervals_that_the_source_does_not_give_are_open() {
    assertOpen(() -> due("s09b", "maintenance", Map.of(), "2026-01-01", "2027-01-01"));
    assertOpen(() -> due("s12", "patrol", Map.of(), "2026-01-01", "2027-01-01"));
    assertOpen(() -> due("s25", "seasonal-visits", Map.of(), "2026-01-01", "2027-01-01"));
  }

  private static List<LocalDate> due(
      String system, String id, Map<String, LocalDate> events, String from, String to) {
    return PolicySpecs.recurrences(rule(system, "schedules", id), LocalDate.parse(from)).stream()
        .flatMap(
            recurrence ->
                new Schedule(recurrence, Shift.NONE)
                        .occurrences(ALWAYS, at(from + "T00:00:01"), at(to + "T00:00:01"), events)
                        .stream())
        .map(Occurrence::day)
        .sorted()
        .toList();
  }

  @Test
  @Clause({"S04-24-b", "S08-4-5"})
  void every_call_is_asked_and_of_the_customers_a_fifth_at_least() {
    SamplingRule all =
        PolicySpecs.sampling(rule("s04", "samplings", "opinion-cards")).orElseThrow();
    SamplingRule fifth =
        PolicySpecs.sampling(rule("s08", "samplings", "survey-sample")).orElseThrow();
    assertThat(all.required(7)).isEqualTo(7);
    assertThat(fifth.required(101)).isEqualTo(21);
    assertThat(PolicySpecs.sampling(rule("s04", "samplings", "rating-scale"))).isEmpty();
  }
}
