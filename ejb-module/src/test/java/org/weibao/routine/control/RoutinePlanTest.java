package org.weibao.routine.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.device.DeviceCategory;
import org.weibao.policy.PolicyBook;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineSite;
import org.weibao.routine.RoutineTermView;
import org.weibao.routine.control.RoutinePlan.Slot;
import org.weibao.schedule.Period;

/** What the cases ask for without anybody calling, and on which days it is put. */
class RoutinePlanTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate DONE = LocalDate.of(2024, 6, 1);

  private final RoutineRules rules = new RoutineRules(PolicyBook.shipped());

  private static RoutineSite site(String status, LocalDate movedIn, LocalDate warrantyEnds) {
    return site(status, movedIn, warrantyEnds, List.of());
  }

  private static RoutineSite site(
      String status, LocalDate movedIn, LocalDate warrantyEnds, List<RoutineTermView> terms) {
    return new RoutineSite(
        7,
        "T-1",
        "花园",
        "Garden",
        1,
        "深圳",
        "Shenzhen",
        Optional.of(DONE),
        Optional.of(movedIn),
        Optional.of(warrantyEnds),
        List.of(new RoutineSite.Status(DONE, status)),
        terms);
  }

  private RoutineRule rule(RoutineSite site, LocalDate day) {
    return rules.on(site, day).orElseThrow();
  }

  private List<Slot> slots(RoutineSite site, LocalDate from, LocalDate to) {
    return slots(site, from, to, RoutinePlanTest::isWeekday);
  }

  private List<Slot> slots(
      RoutineSite site, LocalDate from, LocalDate to, Predicate<LocalDate> working) {
    return new RoutinePlan(day -> rules.on(site, day), working, 0).slots(from, to);
  }

  private static boolean isWeekday(LocalDate day) {
    return !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
  }

  @Test
  void the_team_is_there_two_visits_each_week_apart_from_each_other() {
    RoutineSite site = site("TEAM_ACTIVE", DONE, LocalDate.of(2027, 6, 1));
    RoutineRule rule = rule(site, MONDAY);
    assertThat(rule.clause()).isEqualTo("S01-5.4.1.2-1B-a");
    assertThat(rule.staffing())
        .contains(new RoutineRule.Staffing(AssignmentKind.PART_TIME, "S01-5.4.1.2-1B-b"));
    assertThat(rule.tasks()).hasSize(4);
    assertThat(slots(site, MONDAY, MONDAY.plusDays(13)))
        .extracting(slot -> slot.key() + "-" + slot.sequence() + " " + slot.day().getDayOfWeek())
        .containsExactly(
            "2026-W49-1 TUESDAY",
            "2026-W49-2 THURSDAY",
            "2026-W50-1 TUESDAY",
            "2026-W50-2 THURSDAY");
  }

  @Test
  void the_last_day_of_the_warranty_is_inside_and_the_next_week_is_not() {
    RoutineSite site = site("TEAM_ACTIVE", DONE, MONDAY.plusDays(6));
    assertThat(slots(site, MONDAY, MONDAY.plusDays(7)))
        .extracting(slot -> slot.rule().serviceCase())
        .containsExactly("1B", "1B", "X1");
  }

  @Test
  void holidays_move_visits_to_the_working_days_that_are_left() {
    RoutineSite site = site("TEAM_ACTIVE", DONE, LocalDate.of(2027, 6, 1));
    Set<LocalDate> off = Set.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
    assertThat(slots(site, MONDAY, MONDAY.plusDays(6), day -> isWeekday(day) && !off.contains(day)))
        .extracting(Slot::day)
        .containsExactly(MONDAY.plusDays(3), MONDAY.plusDays(4));
    // A week without working days asks for its visits all the same.
    assertThat(slots(site, MONDAY, MONDAY.plusDays(6), day -> false))
        .hasSize(2)
        .allSatisfy(slot -> assertThat(slot.day()).isBetween(MONDAY, MONDAY.plusDays(6)));
  }

  @Test
  void planned_in_the_middle_of_a_week_no_visit_is_put_on_a_day_that_has_passed() {
    RoutineSite site = site("TEAM_ACTIVE", DONE, LocalDate.of(2027, 6, 1));
    LocalDate friday = MONDAY.plusDays(4);
    assertThat(slots(site, friday, friday))
        .hasSize(2)
        .allSatisfy(
            slot -> {
              assertThat(slot.key()).isEqualTo("2026-W49");
              assertThat(slot.day()).isBetween(friday, MONDAY.plusDays(6));
            });
  }

  @Test
  void on_the_last_day_of_a_week_it_still_asks_for_all_its_visits_unless_the_case_is_new() {
    LocalDate sunday = MONDAY.plusDays(6);
    assertThat(slots(site("TEAM_ACTIVE", DONE, LocalDate.of(2027, 6, 1)), sunday, sunday))
        .extracting(Slot::sequence)
        .containsExactly(1, 2);
    RoutineSite fresh =
        new RoutineSite(
            7,
            "T-1",
            "花园",
            "Garden",
            1,
            "深圳",
            "Shenzhen",
            Optional.of(sunday),
            Optional.of(sunday),
            Optional.of(LocalDate.of(2027, 6, 1)),
            List.of(new RoutineSite.Status(sunday, "TEAM_ACTIVE")),
            List.of());
    assertThat(slots(fresh, sunday, sunday)).hasSize(1);
  }

  @Test
  void residents_until_half_a_year_after_the_move_in_then_once_a_month_where_there_is_a_fault() {
    LocalDate movedIn = LocalDate.of(2026, 6, 30);
    RoutineSite site = site("DEPARTMENT_LEFT_CITY", movedIn, LocalDate.of(2028, 6, 1));
    LocalDate lastDay = LocalDate.of(2026, 12, 29);
    RoutineRule resident = rule(site, lastDay);
    assertThat(resident.resident()).isTrue();
    assertThat(resident.rhythm()).isEmpty();
    assertThat(resident.staffing())
        .contains(new RoutineRule.Staffing(AssignmentKind.RESIDENT, "S01-5.4.1.2-3B-a"));
    RoutineRule monthly = rule(site, lastDay.plusDays(1));
    assertThat(monthly.resident()).isFalse();
    assertThat(monthly.faultOnly()).isTrue();
    assertThat(monthly.from()).contains("NEAREST_CITY_PROJECT_TEAM");
    assertThat(monthly.rhythm()).contains(RoutineRule.Rhythm.of(1, Period.MONTH));
    assertThat(slots(site, lastDay, LocalDate.of(2027, 1, 31)))
        .extracting(Slot::key)
        .containsExactly("2026-12", "2027-01");
  }

  @Test
  void after_the_warranty_once_a_week_or_by_phone_only() {
    assertThat(rule(site("TEAM_ACTIVE", DONE, DONE), MONDAY).rhythm())
        .contains(RoutineRule.Rhythm.of(1, Period.WEEK));
    RoutineRule phone = rule(site("DEPARTMENT_LEFT_CITY", DONE, DONE), MONDAY);
    assertThat(phone.clause()).isEqualTo("S01-5.4.2.1-3-a");
    assertThat(phone.rhythm()).isEmpty();
    assertThat(slots(site("DEPARTMENT_LEFT_CITY", DONE, DONE), MONDAY, MONDAY.plusDays(60)))
        .isEmpty();
  }

  @Test
  void half_a_month_waits_for_somebody_to_say_what_it_is() {
    RoutineSite site = site("TEAM_LEFT_OTHER_TEAM_IN_CITY", DONE, DONE);
    RoutineRule rule = rule(site, MONDAY);
    assertThat(rule.clause()).isEqualTo("S01-5.4.2.1-2-a");
    assertThat(rule.open()).isPresent();
    assertThat(slots(site, MONDAY, MONDAY.plusDays(60))).isEmpty();
  }

  @Test
  void both_readings_of_half_a_month_have_their_periods() {
    RoutineRule open = rule(site("TEAM_LEFT_OTHER_TEAM_IN_CITY", DONE, DONE), MONDAY);
    LocalDate first = LocalDate.of(2026, 12, 1);
    assertThat(
            plan(open, RoutineRule.Rhythm.of(1, Period.HALF_MONTH))
                .slots(first, LocalDate.of(2026, 12, 31)))
        .extracting(slot -> slot.first() + " " + slot.last())
        .containsExactly("2026-12-01 2026-12-15", "2026-12-16 2026-12-31");
    RoutineRule.Rhythm fifteen =
        new RoutineRule.Rhythm(1, Period.HALF_MONTH, 15, Optional.of(LocalDate.of(2026, 11, 20)));
    assertThat(plan(open, fifteen).slots(first, LocalDate.of(2026, 12, 20)))
        .extracting(slot -> slot.first() + " " + slot.last())
        .containsExactly("2026-11-20 2026-12-04", "2026-12-05 2026-12-19", "2026-12-20 2027-01-03");
  }

  private static RoutinePlan plan(RoutineRule rule, RoutineRule.Rhythm rhythm) {
    RoutineRule set =
        new RoutineRule(
            rule.serviceCase(),
            "",
            rule.clause(),
            rule.policy(),
            Optional.of(rhythm),
            false,
            rule.arrival(),
            rule.tasks(),
            false,
            rule.staffing(),
            rule.from(),
            Optional.empty(),
            rule.steps());
    return new RoutinePlan(day -> Optional.of(set), RoutinePlanTest::isWeekday, 0);
  }

  @Test
  void the_contract_comes_first_inside_the_warranty_only() {
    RoutineTermView term =
        new RoutineTermView(1, 3, Period.WEEK, "合同8.4", DONE, Optional.empty(), 0);
    LocalDate end = MONDAY.plusDays(6);
    RoutineSite site = site("TEAM_ACTIVE", DONE, end, List.of(term));
    assertThat(rule(site, MONDAY).clause()).isEqualTo("S01-5.4.1.2");
    assertThat(slots(site, MONDAY, end)).hasSize(3);
    assertThat(rule(site, end.plusDays(1)).clause()).isEqualTo("S01-5.4.2.1-1-a");
  }

  @Test
  void nothing_is_asked_for_before_the_completion() {
    assertThat(rules.on(site("TEAM_ACTIVE", DONE, LocalDate.of(2027, 6, 1)), DONE.minusDays(1)))
        .isEmpty();
  }

  @Test
  void the_shipped_checklists_ask_by_class_and_case() {
    ChecklistFile file = ChecklistFile.shipped();
    assertThat(file.weekdays()).hasSize(5);
    Set<DeviceCategory> cameras = EnumSet.of(DeviceCategory.CAMERA);
    assertThat(file.of("1B", "", cameras))
        .extracting(item -> item.id())
        .contains("camera-picture", "home-alarm", "usage-asked")
        .doesNotContain("door-call", "spares-there");
    assertThat(file.of("3C", "", cameras))
        .extracting(item -> item.id())
        .doesNotContain("home-alarm");
    for (DeviceCategory category : DeviceCategory.values()) {
      assertThat(file.of("X1", "", EnumSet.of(category)))
          .as(category.name())
          .anyMatch(item -> item.deviceClass().filter(category::equals).isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "weekdays: []",
        "weekdays: [SOMEDAY]\nitems: [{id: a, source: HOUSE, name: {en: a, zh-CN: a, zh-TW: a}}]",
        "weekdays: [MONDAY]\nitems: [{id: a, source: HOUSE}]",
        "weekdays: [MONDAY]\nitems: [{id: a, source: HOUSE, name: {en: a, zh-CN: a}}]",
        "weekdays: [MONDAY]\n"
            + "items: [{id: a, class: X, source: H, name: {en: a, zh-CN: a, zh-TW: a}}]",
        "weekdays: [MONDAY]\n"
            + "items: [{id: a, word: X, source: H, name: {en: a, zh-CN: a, zh-TW: a}}]"
      })
  void a_faulty_file_is_refused_by_name(String text) {
    assertThatThrownBy(
            () ->
                ChecklistFile.parse(
                    "test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("test: ");
  }
}
