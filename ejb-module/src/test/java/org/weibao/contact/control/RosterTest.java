package org.weibao.contact.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.contact.ContactLines;
import org.weibao.contact.ContactView;
import org.weibao.contact.RosterGap;
import org.weibao.contact.ShiftView;
import org.weibao.organization.Role;

/** Who answers when, and when nobody does. */
class RosterTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final BusinessCalendar ALWAYS = BusinessCalendar.always(ZONE);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private static ShiftView each(DayOfWeek day, String from, String to) {
    return shift(Optional.of(day), Optional.empty(), from, to);
  }

  private static ShiftView on(LocalDate day, String from, String to) {
    return shift(Optional.empty(), Optional.of(day), from, to);
  }

  private static ShiftView shift(
      Optional<DayOfWeek> weekday, Optional<LocalDate> day, String from, String to) {
    return new ShiftView(
        1, 1, "郭志强", "129 0000 0051", weekday, day, LocalTime.parse(from), LocalTime.parse(to), 0);
  }

  private static List<ShiftView> wholeWeek() {
    List<ShiftView> shifts = new ArrayList<>();
    Arrays.stream(DayOfWeek.values())
        .forEach(
            day -> {
              shifts.add(each(day, "08:00", "20:00"));
              shifts.add(each(day, "20:00", "08:00"));
            });
    return shifts;
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  private static List<RosterGap> gaps(List<ShiftView> shifts, LocalDate from, int days) {
    return new Roster(ZONE, shifts)
        .gaps(at(from, "00:00"), at(from.plusDays(days), "00:00"), ALWAYS);
  }

  @Test
  void days_and_nights_of_a_whole_week_have_no_gap() {
    assertThat(gaps(wholeWeek(), MONDAY, 28)).isEmpty();
  }

  @Test
  void nobody_at_all_is_one_gap_however_long() {
    assertThat(gaps(List.of(), MONDAY, 28))
        .containsExactly(new RosterGap(at(MONDAY, "00:00"), at(MONDAY.plusDays(28), "00:00")));
  }

  @Test
  void a_night_left_out_is_a_gap_over_midnight() {
    List<ShiftView> shifts = wholeWeek();
    shifts.removeIf(
        shift -> shift.overnight() && shift.weekday().equals(Optional.of(DayOfWeek.SUNDAY)));
    LocalDate sunday = MONDAY.plusDays(6);
    assertThat(gaps(shifts, MONDAY.plusDays(1), 13))
        .containsExactly(
            new RosterGap(at(sunday, "20:00"), at(sunday.plusDays(1), "08:00")),
            new RosterGap(at(sunday.plusDays(7), "20:00"), at(sunday.plusDays(8), "00:00")));
  }

  @Test
  void shifts_that_meet_or_overlap_leave_no_gap_and_a_minute_does() {
    assertThat(
            gaps(
                List.of(
                    each(DayOfWeek.MONDAY, "00:00", "12:00"),
                    each(DayOfWeek.MONDAY, "10:00", "23:00"),
                    each(DayOfWeek.MONDAY, "23:01", "00:00")),
                MONDAY,
                1))
        .containsExactly(new RosterGap(at(MONDAY, "23:00"), at(MONDAY, "23:01")));
  }

  @Test
  void the_same_time_at_both_ends_is_a_whole_day() {
    assertThat(gaps(List.of(each(DayOfWeek.MONDAY, "00:00", "00:00")), MONDAY, 1)).isEmpty();
    assertThat(gaps(List.of(each(DayOfWeek.MONDAY, "09:00", "09:00")), MONDAY, 2))
        .extracting(RosterGap::length)
        .containsExactly(Duration.ofHours(9), Duration.ofHours(15));
  }

  @Test
  void shifts_of_a_date_stand_in_for_those_of_its_weekday() {
    List<ShiftView> shifts = wholeWeek();
    LocalDate wednesday = MONDAY.plusDays(2);
    shifts.add(on(wednesday, "08:00", "20:00"));
    assertThat(gaps(shifts, MONDAY, 7))
        .containsExactly(new RosterGap(at(wednesday, "20:00"), at(wednesday.plusDays(1), "08:00")));
    assertThat(new Roster(ZONE, shifts).days(wednesday, wednesday, Optional.of(ALWAYS)))
        .singleElement()
        .satisfies(
            day -> {
              assertThat(day.dated()).isTrue();
              assertThat(day.shifts()).hasSize(1);
              assertThat(day.gaps()).hasSize(1);
            });
  }

  @Test
  void only_the_time_that_is_looked_at_counts() {
    Instant from = at(MONDAY, "09:30");
    assertThat(new Roster(ZONE, List.of()).gaps(from, from.plusSeconds(60), ALWAYS))
        .containsExactly(new RosterGap(from, from.plusSeconds(60)));
    assertThat(new Roster(ZONE, wholeWeek()).onDuty(at(MONDAY, "03:00")))
        .singleElement()
        .satisfies(shift -> assertThat(shift.weekday()).contains(DayOfWeek.SUNDAY));
  }

  @Test
  void two_shifts_of_one_day_meet_if_they_share_a_minute() {
    ShiftView night = each(DayOfWeek.MONDAY, "20:00", "08:00");
    assertThat(Roster.meet(night, each(DayOfWeek.MONDAY, "19:00", "20:01"))).isTrue();
    assertThat(Roster.meet(night, each(DayOfWeek.MONDAY, "19:00", "20:00"))).isFalse();
    assertThat(Roster.meet(night, each(DayOfWeek.TUESDAY, "20:00", "08:00"))).isFalse();
  }

  @Test
  void the_same_list_has_the_same_hash_in_whatever_order_it_was_entered() {
    ContactView one =
        new ContactView(1, Role.SERVICE_TECHNICIAN, Optional.empty(), "郭志强", "129 0000 0051", 0);
    ContactView other =
        new ContactView(2, Role.CITY_HEAD, Optional.empty(), "康启明", "129 0000 0021", 3);
    ContactLines lines = ContactLines.of(List.of(one, other), wholeWeek());
    List<ShiftView> backwards = new ArrayList<>(wholeWeek());
    Collections.reverse(backwards);
    ContactLines same = ContactLines.of(List.of(other, one), backwards);
    assertThat(same.sha256()).isEqualTo(lines.sha256()).hasSize(64);
    assertThat(ContactLines.parse(lines.text())).isEqualTo(lines);
    assertThat(lines.missing(List.of(Role.CITY_HEAD, Role.TECH_GROUP)))
        .containsExactly(Role.TECH_GROUP);
    assertThat(ContactLines.of(List.of(one), wholeWeek()).sha256()).isNotEqualTo(lines.sha256());
    assertThat(ContactLines.of(List.of(one, other), List.of(on(MONDAY, "08:00", "20:00"))).week())
        .isEmpty();
  }
}
