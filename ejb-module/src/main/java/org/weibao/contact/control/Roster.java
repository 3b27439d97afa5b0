package org.weibao.contact.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.TimeWindow;
import org.weibao.contact.RosterDay;
import org.weibao.contact.RosterGap;
import org.weibao.contact.ShiftView;

/**
 * Who answers the phone when, and when nobody does (S01-5.1.1-b). The shifts of a date stand in for
 * those of its weekday; what began the evening before goes on all the same.
 */
public final class Roster {

  private final ZoneId zone;
  private final List<ShiftView> shifts;

  /**
   * A roster.
   *
   * @param zone where its clocks hang
   */
  public Roster(ZoneId zone, List<ShiftView> shifts) {
    this.zone = zone;
    this.shifts = List.copyOf(shifts);
  }

  /**
   * Days from the first to the last, both included.
   *
   * @param required when somebody has to answer; empty if no rule asks for it, and there are no
   *     gaps then
   */
  public List<RosterDay> days(
      LocalDate first, LocalDate last, Optional<BusinessCalendar> required) {
    return first.datesUntil(last.plusDays(1)).map(day -> day(day, required)).toList();
  }

  /**
   * When nobody answers although somebody has to, within a time; stretches that touch are one.
   *
   * @param from first instant that is looked at
   * @param to first instant that is not
   */
  public List<RosterGap> gaps(Instant from, Instant to, BusinessCalendar required) {
    List<RosterGap> merged = new ArrayList<>();
    LocalDate last = LocalDate.ofInstant(to, zone);
    for (LocalDate day = LocalDate.ofInstant(from, zone);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      for (RosterGap gap : gaps(day, required)) {
        Instant begin = gap.from().isBefore(from) ? from : gap.from();
        Instant end = gap.to().isAfter(to) ? to : gap.to();
        if (begin.isBefore(end)) {
          append(merged, new RosterGap(begin, end));
        }
      }
    }
    return merged;
  }

  /** Who answers at an instant. */
  public List<ShiftView> onDuty(Instant at) {
    LocalDate today = LocalDate.ofInstant(at, zone);
    List<ShiftView> duty = new ArrayList<>();
    for (LocalDate day : List.of(today.minusDays(1), today)) {
      on(day).stream()
          .filter(shift -> !at.isBefore(begin(shift, day)) && at.isBefore(end(shift, day)))
          .forEach(duty::add);
    }
    return duty;
  }

  /** Whether two shifts of one contact would be at the same time. */
  public static boolean meet(ShiftView one, ShiftView other) {
    boolean sameDay = one.weekday().equals(other.weekday()) && one.day().equals(other.day());
    return sameDay && begin(one) < end(other) && begin(other) < end(one);
  }

  private static int begin(ShiftView shift) {
    return shift.from().toSecondOfDay();
  }

  private static int end(ShiftView shift) {
    int day = 24 * 60 * 60;
    return shift.to().toSecondOfDay() + (shift.overnight() ? day : 0);
  }

  private RosterDay day(LocalDate day, Optional<BusinessCalendar> required) {
    List<ShiftView> begun = on(day);
    return new RosterDay(
        day,
        begun,
        required.map(calendar -> gaps(day, calendar)).orElse(List.of()),
        begun.stream().anyMatch(shift -> shift.day().isPresent()));
  }

  private List<ShiftView> on(LocalDate day) {
    List<ShiftView> dated =
        shifts.stream().filter(shift -> shift.day().filter(day::equals).isPresent()).toList();
    List<ShiftView> found =
        dated.isEmpty()
            ? shifts.stream()
                .filter(shift -> shift.weekday().filter(day.getDayOfWeek()::equals).isPresent())
                .toList()
            : dated;
    return found.stream().sorted(Comparator.comparing(ShiftView::from)).toList();
  }

  private List<RosterGap> gaps(LocalDate day, BusinessCalendar required) {
    List<RosterGap> gaps = new ArrayList<>();
    for (TimeWindow window : required.windowsOn(day)) {
      Instant from = day.atStartOfDay(zone).plusSeconds(window.fromSecond()).toInstant();
      Instant to =
          window.toSecond() == TimeWindow.ALL_DAY.toSecond()
              ? day.plusDays(1).atStartOfDay(zone).toInstant()
              : day.atStartOfDay(zone).plusSeconds(window.toSecond()).toInstant();
      uncovered(day, from, to).forEach(gap -> append(gaps, gap));
    }
    return gaps;
  }

  private List<RosterGap> uncovered(LocalDate day, Instant from, Instant to) {
    record Span(Instant from, Instant to) {}
    List<Span> covered = new ArrayList<>();
    for (LocalDate begun : List.of(day.minusDays(1), day)) {
      on(begun).forEach(shift -> covered.add(new Span(begin(shift, begun), end(shift, begun))));
    }
    covered.sort(Comparator.comparing(Span::from));
    List<RosterGap> gaps = new ArrayList<>();
    Instant at = from;
    for (Span span : covered) {
      if (span.from().isAfter(at) && at.isBefore(to)) {
        gaps.add(new RosterGap(at, span.from().isAfter(to) ? to : span.from()));
      }
      at = span.to().isAfter(at) ? span.to() : at;
    }
    if (at.isBefore(to)) {
      gaps.add(new RosterGap(at, to));
    }
    return gaps;
  }

  private Instant begin(ShiftView shift, LocalDate day) {
    return day.atTime(shift.from()).atZone(zone).toInstant();
  }

  private Instant end(ShiftView shift, LocalDate day) {
    LocalDate last = shift.overnight() ? day.plusDays(1) : day;
    return last.atTime(shift.to()).atZone(zone).toInstant();
  }

  private static void append(List<RosterGap> gaps, RosterGap gap) {
    int last = gaps.size() - 1;
    if (last >= 0 && gaps.get(last).to().equals(gap.from())) {
      gaps.set(last, new RosterGap(gaps.get(last).from(), gap.to()));
    } else {
      gaps.add(gap);
    }
  }
}
