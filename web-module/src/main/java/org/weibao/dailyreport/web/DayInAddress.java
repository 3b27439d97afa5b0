package org.weibao.dailyreport.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;

/** The day that a page's address names; today if it names none. */
@Named
@RequestScoped
public class DayInAddress {

  private static final int FIRST_YEAR = 2000;

  @Inject Params params;
  @Inject Moments moments;
  @Inject Clock clock;

  private LocalDate today;
  private LocalDate day;

  @PostConstruct
  void readAddress() {
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    day =
        params
            .text("day")
            .flatMap(moments::readDay)
            .filter(found -> found.getYear() >= FIRST_YEAR && !found.isAfter(today))
            .orElse(today);
  }

  /** The day that is shown. */
  public LocalDate getDay() {
    return day;
  }

  /** The day before. */
  public LocalDate getPrevious() {
    return day.minusDays(1);
  }

  /** The day after; null on today. */
  public LocalDate getNext() {
    return isToday() ? null : day.plusDays(1);
  }

  /** Whether today is shown. */
  public boolean isToday() {
    return day.equals(today);
  }
}
