package org.weibao.workcalendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.calendar.DatedException;
import org.weibao.calendar.DayKind;
import org.weibao.calendar.PublicHoliday;
import org.weibao.calendar.TimeWindow;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.kernel.web.Texts;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.ClockWork;
import org.weibao.request.RequestClockService;
import org.weibao.workcalendar.ExceptionView;
import org.weibao.workcalendar.NewException;
import org.weibao.workcalendar.WorkCalendarService;
import org.weibao.workcalendar.WorkCalendarView;

/** One calendar: its week, its year, its exceptions, and changing these. */
@Named
@RequestScoped
public class WorkCalendarBacking {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  @Inject WorkCalendarService service;
  @Inject RequestClockService clocks;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Params params;
  @Inject Clock clock;

  private WorkCalendarView calendar;
  private List<ExceptionView> exceptions;
  private List<ClockWork> work;
  private LocalDate day;
  private DayKind kind = DayKind.CLOSED;
  private String hours;
  private String reason;

  /**
   * A day of the year.
   *
   * @param within whether it belongs to the month
   * @param mark one character that says how it differs; empty if it does not
   * @param style how the mark is set off
   * @param title what the day is, for whoever asks
   */
  public record Day(LocalDate date, boolean within, String mark, String style, String title) {}

  /** A month in weeks from Monday to Sunday. */
  public record Sheet(YearMonth month, List<List<Day>> weeks) {}

  /** A day that differs, with its source. */
  public record Special(LocalDate date, String mark, String what, String source) {}

  /** A weekday with its open time. */
  public record Weekday(String name, String hours) {}

  /** Reads it; an address without a known calendar leads nowhere. */
  public void load() {
    try {
      getCalendar();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The calendar that the address names. */
  public WorkCalendarView getCalendar() {
    if (calendar == null) {
      calendar = service.get(params.text("calendar").orElse(""));
    }
    return calendar;
  }

  /** Open time of each weekday. */
  public List<Weekday> getWeek() {
    return Arrays.stream(DayOfWeek.values())
        .map(
            weekday -> {
              String open = windows(getCalendar().windows(weekday));
              return new Weekday(
                  weekday(weekday, TextStyle.FULL_STANDALONE),
                  open.isEmpty() ? formats.fill("workcalendar.closed") : open);
            })
        .toList();
  }

  private static String windows(List<TimeWindow> windows) {
    return windows.stream().map(TimeWindow::toString).collect(Collectors.joining(", "));
  }

  /** Short names of the weekdays. */
  public List<String> getWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(weekday -> weekday(weekday, TextStyle.NARROW_STANDALONE))
        .toList();
  }

  private static String weekday(DayOfWeek weekday, TextStyle style) {
    return weekday.getDisplayName(style, Texts.pageLocale());
  }

  /** The year that the address names, otherwise this one. */
  public int getYear() {
    return params
        .number("year")
        .filter(asked -> asked >= FIRST_YEAR && asked <= LAST_YEAR)
        .map(Long::intValue)
        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear());
  }

  /** Query of another year. */
  public String ofYear(int year) {
    return new Query().with("calendar", getCalendar().code()).with("year", year).orAll();
  }

  /** Whether no holidays of the year are known although the calendar follows them. */
  public boolean isYearUnknown() {
    return getCalendar().followsHolidays()
        && getCalendar().knownUntil().filter(last -> last.getYear() < getYear()).isPresent();
  }

  /** The months of the year. */
  public List<Sheet> getSheets() {
    Map<LocalDate, DatedException> differing = differing();
    return Arrays.stream(Month.values())
        .map(month -> sheet(YearMonth.of(getYear(), month), differing))
        .toList();
  }

  /** Days of the year that differ, in order. */
  public List<Special> getSpecials() {
    return differing().values().stream()
        .filter(one -> one.date().getYear() == getYear())
        .sorted((one, other) -> one.date().compareTo(other.date()))
        .map(one -> new Special(one.date(), mark(one), what(one), one.source()))
        .toList();
  }

  private Map<LocalDate, DatedException> differing() {
    return getCalendar().spec().map(spec -> spec.exceptions()).orElse(List.of()).stream()
        .collect(Collectors.toMap(DatedException::date, Function.identity()));
  }

  private Sheet sheet(YearMonth month, Map<LocalDate, DatedException> differing) {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      weeks.add(
          monday
              .datesUntil(monday.plusWeeks(1))
              .map(date -> day(date, month, differing.get(date)))
              .toList());
    }
    return new Sheet(month, weeks);
  }

  private Day day(LocalDate date, YearMonth month, DatedException differs) {
    boolean within = YearMonth.from(date).equals(month);
    if (differs == null || !within) {
      boolean closed = within && getCalendar().windows(date.getDayOfWeek()).isEmpty();
      return new Day(date, within, "", closed ? "closed" : "", "");
    }
    String style = differs.kind() == DayKind.CLOSED ? "off" : "worked";
    return new Day(date, true, mark(differs), style, what(differs) + " · " + differs.source());
  }

  /** One character, as Chinese calendars print it: off or worked, and a star for one's own. */
  private String mark(DatedException one) {
    String key = "workcalendar.mark." + one.kind();
    return formats.fill(key) + (holiday(one).isPresent() ? "" : "*");
  }

  private String what(DatedException one) {
    String name = holiday(one).map(formats::text).orElse(one.name());
    String open = windows(one.windows());
    return formats.fill(
        "workcalendar.what." + one.kind(), open.isEmpty() ? name : name + " (" + open + ")");
  }

  private static Optional<PublicHoliday> holiday(DatedException one) {
    return Arrays.stream(PublicHoliday.values())
        .filter(holiday -> holiday.name().equals(one.name()))
        .findFirst();
  }

  /** All exceptions that persons entered, the latest day first. */
  public List<ExceptionView> getExceptions() {
    if (exceptions == null) {
      exceptions = service.exceptions(getCalendar().code());
    }
    return exceptions;
  }

  /** The last times that clocks were reckoned again, the latest first. */
  public List<ClockWork> getWork() {
    if (work == null) {
      work = clocks.work(getCalendar().code());
    }
    return work;
  }

  /** How many open requests depend on the calendar. */
  public long getRequests() {
    return clocks.openRequests().getOrDefault(getCalendar().code(), 0L);
  }

  /** Enters a day that differs. */
  public String enter() {
    String code = getCalendar().code();
    return attempt.to(
        "workcalendar.entered",
        () -> {
          service.enter(new NewException(code, day, kind, hours, reason), user.context());
          return page(code);
        });
  }

  /** Takes an exception back. */
  public String withdraw(ExceptionView one) {
    return attempt.to(
        "workcalendar.withdrawn",
        () -> {
          service.withdraw(one.calendar(), one.id(), one.version(), user.context());
          return page(one.calendar());
        });
  }

  private static String page(String code) {
    return "/calendars/view?faces-redirect=true&calendar=" + code;
  }

  /** Kinds of days to choose from. */
  public List<DayKind> getKinds() {
    return List.of(DayKind.values());
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public DayKind getKind() {
    return kind;
  }

  public void setKind(DayKind kind) {
    this.kind = kind;
  }

  /** Open time of a worked day, as typed. */
  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Longest reason that is taken. */
  public int getLongest() {
    return WorkCalendarService.REASON_LENGTH;
  }
}
