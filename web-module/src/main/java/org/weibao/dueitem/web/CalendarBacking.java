package org.weibao.dueitem.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.weibao.dueitem.DueDay;
import org.weibao.dueitem.DueItemService;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.organization.web.Language;

/** A month of what is due; the address says which. Days are those of the department's zone. */
@Named
@RequestScoped
public class CalendarBacking {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;
  private static final String ALL = "all";

  @Inject DueItemService service;
  @Inject Formats formats;
  @Inject Language language;
  @Inject Moments moments;
  @Inject Params params;
  @Inject Clock clock;

  private YearMonth month;
  private boolean all;
  private List<List<Day>> weeks;

  /**
   * A square of the grid.
   *
   * @param within whether it belongs to the month
   */
  public record Day(LocalDate date, boolean within, boolean today, List<Entry> entries) {}

  /**
   * What is due of a kind on a day.
   *
   * @param address of exactly these items
   * @param style late, open or done
   */
  public record Entry(String text, String address, String style, String state) {}

  @PostConstruct
  void readAddress() {
    month =
        params
            .month("month")
            .filter(asked -> asked.getYear() >= FIRST_YEAR && asked.getYear() <= LAST_YEAR)
            .orElse(moments.thisMonth());
    all = params.ticked(ALL);
  }

  /**
   * Weeks from Monday to Sunday, read when the page is written: only then its language is known.
   */
  public List<List<Day>> getWeeks() {
    if (weeks == null) {
      weeks = read();
    }
    return weeks;
  }

  private List<List<Day>> read() {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    Map<LocalDate, List<DueDay>> due =
        service.days(first, last, !all).stream().collect(Collectors.groupingBy(DueDay::day));
    List<List<Day>> grid = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      grid.add(monday.datesUntil(monday.plusWeeks(1)).map(day -> day(day, due)).toList());
    }
    return grid;
  }

  /** Days of the month on which something is due, for narrow screens. */
  public List<Day> getAgenda() {
    return getWeeks().stream()
        .flatMap(List::stream)
        .filter(day -> day.within() && !day.entries().isEmpty())
        .toList();
  }

  /** Names of the weekdays. */
  public List<String> getWeekdays() {
    return Arrays.stream(DayOfWeek.values()).map(this::weekday).toList();
  }

  /** The weekday of a day in words. */
  public String weekdayOf(LocalDate day) {
    return weekday(day.getDayOfWeek());
  }

  /** The month that is shown. */
  public YearMonth getMonth() {
    return month;
  }

  /** Whether what others have to do is shown too. */
  public boolean isAll() {
    return all;
  }

  /** Query of the month before. */
  public String getPrevious() {
    return query(month.minusMonths(1), all);
  }

  /** Query of the month after. */
  public String getNext() {
    return query(month.plusMonths(1), all);
  }

  /** Query of the month that it is now. */
  public String getThisMonth() {
    return query(null, all);
  }

  /** Query of the same month with the other choice. */
  public String getOther() {
    return query(month, !all);
  }

  /** Address of the month as a list. */
  public String getList() {
    return "/due-items"
        + new Query()
            .with("mine", all ? null : "1")
            .with("from", month.atDay(1))
            .with("to", month.atEndOfMonth());
  }

  private static String query(YearMonth wanted, boolean everybody) {
    return new Query().with("month", wanted).with(ALL, everybody ? "1" : null).orAll();
  }

  private Day day(LocalDate date, Map<LocalDate, List<DueDay>> due) {
    return new Day(
        date,
        YearMonth.from(date).equals(month),
        date.equals(LocalDate.ofInstant(clock.instant(), clock.getZone())),
        due.getOrDefault(date, List.of()).stream().map(this::entry).toList());
  }

  private Entry entry(DueDay found) {
    String address =
        "/due-items"
            + new Query()
                .with("kind", found.kind())
                .with("mine", all ? null : "1")
                .with("from", found.day())
                .with("to", found.day());
    String style = found.late() > 0 ? "late" : found.open() > 0 ? "open" : "done";
    long count = found.open() > 0 ? found.open() : found.done();
    return new Entry(
        formats.fill("calendar.count", count, formats.text(found.kind())),
        address,
        style,
        style.equals("open") ? "" : formats.fill("calendar." + style));
  }

  private String weekday(DayOfWeek day) {
    Locale locale = language.getLocale();
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }
}
