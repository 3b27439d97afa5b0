package org.weibao.contact.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.calendar.PublishedDaysFile;
import org.weibao.contact.CustomerEventView;
import org.weibao.contact.DutyDay;
import org.weibao.contact.DutyGround;
import org.weibao.contact.ShiftView;
import org.weibao.regulation.Clause;

/** For which days a duty roster is kept, and what is missing on them. */
class DutyDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 25);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 10);
  private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);

  private static ShiftView shift(Optional<DayOfWeek> weekday, Optional<LocalDate> day) {
    return new ShiftView(
        1, 1, "王工", "139 0000 0000", weekday, day, LocalTime.of(8, 0), LocalTime.of(8, 0), 0);
  }

  private static List<DutyDay> days(
      EnumSet<DutyGround> during, List<ShiftView> shifts, List<CustomerEventView> events) {
    return new DutyDays(
            during,
            PublishedDaysFile.shipped("cn"),
            new Roster(ZoneId.of("Asia/Shanghai"), shifts),
            Optional.empty())
        .from(FIRST, LAST, events);
  }

  @Test
  @Clause("S12-4.2.4b")
  void free_days_of_a_holiday_need_a_roster_and_days_worked_for_it_do_not() {
    List<DutyDay> found =
        days(
            EnumSet.of(DutyGround.HOLIDAY),
            List.of(
                shift(Optional.of(DayOfWeek.FRIDAY), Optional.empty()),
                shift(Optional.empty(), Optional.of(NATIONAL_DAY))),
            List.of());
    assertThat(found).extracting(DutyDay::day).contains(NATIONAL_DAY, NATIONAL_DAY.plusDays(6));
    assertThat(found).extracting(DutyDay::day).doesNotContain(NATIONAL_DAY.plusDays(7), LAST);
    assertThat(found)
        .filteredOn(day -> day.day().equals(NATIONAL_DAY))
        .singleElement()
        .satisfies(day -> assertThat(day.gap()).isFalse())
        .satisfies(
            day -> assertThat(day.holiday().orElseThrow().english()).isEqualTo("National Day"));
    assertThat(found)
        .filteredOn(day -> day.day().equals(NATIONAL_DAY.plusDays(1)))
        .singleElement()
        .satisfies(day -> assertThat(day.roster().shifts()).as("a Friday").hasSize(1))
        .satisfies(day -> assertThat(day.unplanned()).isTrue());
  }

  @Test
  @Clause("S12-4.2.4b")
  void an_event_of_the_customer_needs_a_roster_and_somebody_on_site_if_it_says_so() {
    CustomerEventView meeting =
        new CustomerEventView(
            7,
            DutyGround.CUSTOMER_MEETING,
            "业主大会",
            FIRST.plusDays(1),
            FIRST.plusDays(2),
            true,
            Optional.empty(),
            Optional.empty(),
            0);
    List<ShiftView> planned =
        List.of(
            shift(Optional.empty(), Optional.of(FIRST.plusDays(1))),
            shift(Optional.empty(), Optional.of(FIRST.plusDays(2))));
    List<DutyDay> found = days(EnumSet.of(DutyGround.CUSTOMER_MEETING), planned, List.of(meeting));
    assertThat(found)
        .extracting(DutyDay::day)
        .containsExactly(FIRST.plusDays(1), FIRST.plusDays(2));
    assertThat(found).allSatisfy(day -> assertThat(day.lacksPerson()).isTrue());
    assertThat(days(EnumSet.of(DutyGround.HOLIDAY), planned, List.of(meeting)))
        .as("a rule that does not name meetings")
        .noneSatisfy(day -> assertThat(day.events()).isNotEmpty());
  }
}
