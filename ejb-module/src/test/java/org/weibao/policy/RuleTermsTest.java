package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.SHANGHAI;
import static org.weibao.calendar.Calendars.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.authority.AuthorityAnswer;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.Goal;
import org.weibao.calendar.GoalUnit;
import org.weibao.calendar.PublishedDaysFile;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Money;
import org.weibao.numbering.NumberPattern;
import org.weibao.numbering.Overflow;
import org.weibao.policy.control.PackFiles;
import org.weibao.policy.control.pack.Pack;
import org.weibao.policy.control.pack.PackReader;
import org.weibao.policy.control.pack.Words;
import org.weibao.regulation.Clause;
import org.weibao.schedule.Occurrence;
import org.weibao.schedule.Recurrence;
import org.weibao.schedule.Schedule;
import org.weibao.schedule.Shift;

/** The shipped packs, carried out by the engines; 2026-11-27 is a Friday. */
class RuleTermsTest {

  private static final Words WORDS = PackFiles.shippedWords();

  private static final List<Pack> PACKS =
      PackFiles.SHIPPED.stream()
          .map(name -> PackFiles.shipped(name + ".yaml"))
          .map(file -> PackReader.read(file.name(), file.text(), WORDS, Map.of()))
          .map(reading -> reading.pack().orElseThrow())
          .toList();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

  @ParameterizedTest
  @CsvSource({
    "S03, S03-3.2.2-a, 2026-11-28T17:00",
    "S03, S03-3.2.2-b, 2026-11-28T05:00",
    "S04, S04-24-a, 2026-11-29T00:00",
    "S05, S05-9-3, 2026-12-01T00:00",
    "S05, S05-9-6a, 2026-11-29T00:00",
    "S06, S06-16, 2026-12-05T00:00",
    "S11, S11-4.1a, 2026-11-27T21:00",
    "S11, S11-4.1b, 2026-11-28T17:00",
    "S11, S11-5.2a, 2026-11-28T00:00",
    "S11, S11-5.2c, 2026-11-29T17:00",
    "S11, S11-9.2b, 2026-12-13T00:00",
    "S16, S16-2, 2026-11-27T21:00",
    "S28, S28-1.2, 2026-12-05T00:00"
  })
  @Clause({
    "S03-3.2.2-a",
    "S03-3.2.2-b",
    "S04-24-a",
    "S05-9-3",
    "S05-9-6a",
    "S06-16",
    "S11-4.1a",
    "S11-4.1b",
    "S11-5.2a",
    "S11-5.2c",
    "S11-9.2b",
    "S16-2",
    "S28-1.2"
  })
  void a_deadline_of_a_pack_is_reckoned_by_the_calendar(
      String system, String clause, String deadline) {
    Goal goal = RuleTerms.goal(byClause(system, "deadlines", clause)).orElseThrow();

    assertThat(CHINA.deadline(at("2026-11-27T17:00"), goal)).isEqualTo(at(deadline));
  }

  @Test
  @Clause("S11-5.2b")
  void a_quote_asked_for_in_the_afternoon_is_due_by_the_next_noon_and_in_the_evening_openly() {
    assertThat(RuleTerms.goal(rule("S11", "deadlines", "quote-afternoon")))
        .contains(Goal.days(1).at(LocalTime.NOON));
    assertThat(RuleTerms.goal(rule("S11", "deadlines", "quote-evening"))).isEmpty();
  }

  @Test
  @Clause("S05-10-1")
  void a_complaint_has_13_days_at_home_and_17_overseas() {
    assertThat(RuleTerms.goal(rule("S05", "deadlines", "domestic"))).contains(Goal.days(13));
    assertThat(RuleTerms.goal(rule("S05", "deadlines", "overseas"))).contains(Goal.days(17));
  }

  @Test
  @Clause("S05-10-2")
  void half_a_day_is_twelve_hours() {
    assertThat(RuleTerms.goal(rule("S05", "deadlines", "step-gm-office-1")))
        .contains(Goal.hours(12));
  }

  @Test
  void every_deadline_of_every_pack_has_a_goal_or_says_why_it_has_none() {
    assertThat(rules("deadlines"))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            rule -> {
              Map<String, Object> goal = rule.map("goal");
              boolean none =
                  goal.containsKey("open")
                      || goal.containsKey("promptly")
                      || goal.containsKey("byAgreement");
              assertThat(RuleTerms.goal(rule).isEmpty()).as(rule.clause()).isEqualTo(none);
            });
  }

  @Test
  void parts_of_hours_and_months_are_understood() {
    assertThat(goal("workingHours", "1.5")).contains(Goal.workingMinutes(90));
    assertThat(goal("minutes", "5")).contains(new Goal(5, GoalUnit.MINUTES));
    assertThat(goal("months", "1")).contains(Goal.months(1));
    assertThat(goal("workingDays", "3")).contains(Goal.workingDays(3));
    assertThatThrownBy(() -> goal("workingDays", "0.5")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void every_schedule_of_every_pack_can_be_carried_out_unless_a_figure_is_open() {
    assertThat(rules("schedules"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            rule -> {
              Optional<Recurrence> recurrence = RuleTerms.recurrence(rule, Optional.of(FIRST));
              assertThat(recurrence.isEmpty()).as(rule.clause()).isEqualTo(!rule.open().isEmpty());
              recurrence.ifPresent(found -> assertThat(year(found)).as(rule.clause()).isNotEmpty());
            });
  }

  @Test
  @Clause({"S01-5.1.3-d", "S01-5.3.3-b"})
  void papers_of_a_month_are_due_before_its_25th() {
    for (String clause : List.of("S01-5.1.3-d", "S01-5.3.3-b")) {
      Recurrence rule =
          RuleTerms.recurrence(byClause("S01", "schedules", clause), Optional.empty())
              .orElseThrow();
      assertThat(year(rule)).hasSize(12).allMatch(found -> found.day().getDayOfMonth() == 24);
    }
  }

  @Test
  @Clause("S01-5.4.1.1-a")
  void handover_talks_open_half_a_year_before_the_warranty_ends() {
    Recurrence rule =
        RuleTerms.recurrence(byClause("S01", "schedules", "S01-5.4.1.1-a"), Optional.empty())
            .orElseThrow();

    assertThat(rule)
        .isEqualTo(new Recurrence.RelativeTo("WARRANTY_END", Recurrence.Side.BEFORE, 6, 0));
  }

  @Test
  @Clause("S11-13.1")
  void visits_fall_into_the_first_ten_days_of_june_and_december() {
    Recurrence rule =
        RuleTerms.recurrence(byClause("S11", "schedules", "S11-13.1"), Optional.empty())
            .orElseThrow();

    assertThat(year(rule))
        .extracting(Occurrence::day)
        .containsExactly(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 12, 10));
  }

  @Test
  void what_comes_every_so_many_months_needs_a_first_day() {
    PolicyRule rule = rule("S09A", "schedules", "upkeep");

    assertThatThrownBy(() -> RuleTerms.recurrence(rule, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("S09-A-1.1-2");
  }

  @ParameterizedTest
  @CsvSource({
    "199.99, DECIDED, SERVICE_MANAGER",
    "200, OPEN,",
    "200.01, DECIDED, ENGINEERING_VP",
    "1000, OPEN,",
    "1000.01, DECIDED, GENERAL_MANAGER"
  })
  @Clause("S10-2.5b-i")
  void who_may_give_a_service_away_depends_on_its_cost(
      String cost, AuthorityAnswer.Outcome outcome, String role) {
    AuthorityAnswer answer =
        RuleTerms.authority(byClause("S10", "thresholds", "S10-2.5b-i")).ask(Money.of(cost, "CNY"));

    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.role()).isEqualTo(Optional.ofNullable(role));
  }

  @Test
  void a_table_whose_limits_are_open_decides_nothing() {
    assertThatThrownBy(() -> RuleTerms.authority(rule("S05", "thresholds", "complaint-authority")))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(PolicyProblem.FIGURE_OPEN));
  }

  @Test
  @Clause({"S05-8-1", "S05-8-2"})
  void complaints_are_numbered_by_year_month_and_count() {
    NumberPattern pattern =
        RuleTerms.numbers(byClause("S05", "numbers", "S05-8-1"), Overflow.REFUSE).orElseThrow();

    assertThat(pattern.format(LocalDate.of(2026, 11, 27), 7)).isEqualTo("261107");
    assertThat(pattern.reset().period(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12");
  }

  @Test
  @Clause("S32-5.1b")
  void a_number_whose_pattern_is_open_has_none() {
    assertThat(RuleTerms.numbers(byClause("S32", "numbers", "S32-5.1b"), Overflow.WIDEN)).isEmpty();
  }

  @Test
  @Clause({"S04-24-b", "S08-4-5"})
  void all_or_at_least_a_fifth_are_asked() {
    assertThat(sampled("S04", "S04-24-b")).isEqualTo(101);
    assertThat(sampled("S08", "S08-4-5")).isEqualTo(21);
    assertThat(RuleTerms.sampling(rule("S08", "samplings", "rating"))).isEmpty();
  }

  @Test
  @Clause("S01-5.1.1-b")
  void service_contacts_are_there_round_the_clock() {
    CalendarSpec spec = calendar(rule("S01", "calendars", "contacts")).orElseThrow();

    assertThat(BusinessCalendar.of(spec).isOpen(at("2026-02-17T03:00"))).isTrue();
  }

  @Test
  void working_hours_that_nobody_has_set_are_not_guessed() {
    assertThat(calendar(rule("S04", "calendars", "working-hours"))).isEmpty();
  }

  @Test
  @Clause({"S04-19-a", "S04-19-b"})
  void working_hours_that_somebody_set_count_with_chinas_holidays() {
    CalendarSpec spec =
        calendar(
                days(
                    List.of(
                        Map.of(
                            "on",
                            List.of("MON", "TUE", "WED", "THU", "FRI"),
                            "windows",
                            List.of("09:00-12:00", "13:00-18:00")))))
            .orElseThrow();
    BusinessCalendar calendar = BusinessCalendar.of(spec);
    Goal town = RuleTerms.goal(rule("S04", "deadlines", "in-town")).orElseThrow();
    Goal suburbs = RuleTerms.goal(rule("S04", "deadlines", "suburbs")).orElseThrow();

    // Saturday 2026-10-10 is worked after the National Day.
    assertThat(calendar.deadline(at("2026-10-09T17:00"), town)).isEqualTo(at("2026-10-10T15:00"));
    assertThat(calendar.deadline(at("2026-10-09T17:00"), suburbs))
        .isEqualTo(at("2026-10-10T16:00"));
    assertThat(calendar.knownUntil()).contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void make_up_days_of_a_week_whose_days_differ_need_hours_of_their_own() {
    Map<String, Object> monday = Map.of("on", List.of("MON"), "windows", List.of("09:00-18:00"));
    Map<String, Object> friday = Map.of("on", List.of("FRI"), "windows", List.of("09:00-12:00"));

    assertThatThrownBy(() -> calendar(days(List.of(monday, friday))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("working-hours");
  }

  private static int sampled(String system, String clause) {
    return RuleTerms.sampling(byClause(system, "samplings", clause)).orElseThrow().required(101);
  }

  private static Optional<CalendarSpec> calendar(PolicyRule rule) {
    return RuleTerms.calendar(rule, 1, SHANGHAI, PublishedDaysFile::shipped);
  }

  /** The calendar of S04 after somebody has set its days. */
  private static PolicyRule days(List<Map<String, Object>> days) {
    PolicyRule open = rule("S04", "calendars", "working-hours");
    Map<String, Object> fields = new HashMap<>(open.fields());
    fields.put("days", days);
    return new PolicyRule(open.section(), open.id(), open.clauses(), fields, List.of());
  }

  private static Optional<Goal> goal(String unit, String amount) {
    return RuleTerms.goal(
        new PolicyRule(
            "deadlines",
            "x",
            List.of("X"),
            Map.of("goal", Map.of(unit, new BigDecimal(amount))),
            List.of()));
  }

  /** A year of what depends on events too. */
  private static List<Occurrence> year(Recurrence rule) {
    Map<String, LocalDate> events =
        rule.dependsOn().map(event -> Map.of(event, LocalDate.of(2026, 8, 15))).orElse(Map.of());
    return new Schedule(rule, Shift.NONE)
        .occurrences(CHINA, at("2026-01-01T00:01"), at("2027-03-01T00:01"), events).stream()
            .filter(found -> found.day().getYear() == 2026 || !events.isEmpty())
            .toList();
  }

  private static PolicyRule rule(String system, String section, String id) {
    return rulesOf(system, section).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static PolicyRule byClause(String system, String section, String clause) {
    return rulesOf(system, section).stream()
        .filter(rule -> rule.clauses().contains(clause))
        .findFirst()
        .orElseThrow(() -> new AssertionError(clause));
  }

  private static List<PolicyRule> rulesOf(String system, String section) {
    return PACKS.stream()
        .filter(pack -> pack.system().equals(system))
        .flatMap(pack -> pack.section(section).stream())
        .toList();
  }

  private static List<PolicyRule> rules(String section) {
    return PACKS.stream().flatMap(pack -> pack.section(section).stream()).toList();
  }
}
