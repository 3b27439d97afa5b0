package org.weibao.workorder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.weibao.kernel.web.Params;
import org.weibao.workorder.DispatchBoard;
import org.weibao.workorder.DispatchService;

/** The day's board of dispatch; the day stands in the address. */
@Named
@RequestScoped
public class DispatchBacking {

  @Inject DispatchService dispatch;
  @Inject Params params;
  @Inject Clock clock;

  private LocalDate day;
  private DispatchBoard board;

  @PostConstruct
  void readAddress() {
    day =
        params
            .text("day")
            .flatMap(DispatchBacking::day)
            .orElse(LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(d -> d.getYear() > 1999 && d.getYear() < 2200);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The board. */
  public DispatchBoard getBoard() {
    if (board == null) {
      board = dispatch.board(day);
    }
    return board;
  }

  /** The day that is shown. */
  public LocalDate getDay() {
    return day;
  }

  /** The day before. */
  public LocalDate getPrevious() {
    return day.minusDays(1);
  }

  /** The day after. */
  public LocalDate getNext() {
    return day.plusDays(1);
  }

  /** Whether today is shown. */
  public boolean isToday() {
    return day.equals(LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  /** The time of day of a visit, in the department's zone: the board's day is the department's. */
  public LocalTime time(Instant instant) {
    return LocalTime.ofInstant(instant, clock.getZone());
  }
}
