package org.weibao.routine.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.kernel.web.Texts;
import org.weibao.organization.OrganizationService;
import org.weibao.project.ProjectService;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineState;
import org.weibao.routine.VisitQuery;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;

/** Routine visits of a week or month; the address says which, and whose. */
@Named
@RequestScoped
public class RoutineVisitsBacking {

  private static final String MONTH = "month";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;
  private static final int DAYS_OF_WEEK = 7;

  @Inject RoutineService service;
  @Inject ProjectService projects;
  @Inject OrganizationService organization;
  @Inject Formats formats;
  @Inject Params params;
  @Inject Clock clock;

  private LocalDate day;
  private boolean byMonth;
  private Optional<Long> city;
  private Optional<Long> project;
  private Optional<Long> person;
  private List<List<Day>> weeks;
  private List<RoutineState> states;

  /**
   * A square of the grid.
   *
   * @param within whether it belongs to what is shown
   */
  public record Day(LocalDate date, boolean within, boolean today, List<Entry> entries) {}

  /**
   * A visit on a day.
   *
   * @param style late, open or done
   */
  public record Entry(VisitRow row, String style) {}

  @PostConstruct
  void readAddress() {
    day = params.text("day").flatMap(RoutineVisitsBacking::parse).orElseGet(this::today);
    byMonth = params.text("view").filter(MONTH::equals).isPresent();
    city = params.number("city");
    project = params.number("project");
    person = params.number("person");
  }

  private static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(found -> found.getYear() >= FIRST_YEAR && found.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Weeks from Monday to Sunday. */
  public List<List<Day>> getWeeks() {
    if (weeks == null) {
      weeks = read();
    }
    return weeks;
  }

  private List<List<Day>> read() {
    LocalDate first = monday(byMonth ? day.withDayOfMonth(1) : day);
    LocalDate end = byMonth ? YearMonth.from(day).atEndOfMonth() : first;
    LocalDate last = end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    Map<LocalDate, List<VisitRow>> found =
        service.list(new VisitQuery(first, last, city, project, person)).stream()
            .filter(row -> row.state() != VisitState.CANCELLED)
            .collect(Collectors.groupingBy(VisitRow::plannedOn));
    List<List<Day>> grid = new ArrayList<>();
    for (LocalDate week = first; !week.isAfter(last); week = week.plusDays(DAYS_OF_WEEK)) {
      grid.add(
          week.datesUntil(week.plusDays(DAYS_OF_WEEK))
              .map(date -> square(date, found.getOrDefault(date, List.of())))
              .toList());
    }
    return grid;
  }

  private Day square(LocalDate date, List<VisitRow> rows) {
    boolean within = !byMonth || YearMonth.from(date).equals(YearMonth.from(day));
    return new Day(
        date,
        within,
        date.equals(today()),
        rows.stream().map(row -> new Entry(row, style(row))).toList());
  }

  private String style(VisitRow row) {
    if (row.state() == VisitState.HELD) {
      return row.heldLate() ? "late" : "done";
    }
    boolean late =
        row.state() == VisitState.MISSED && !row.explained()
            || row.state() == VisitState.PLANNED && row.plannedOn().isBefore(today());
    return late ? "late" : "open";
  }

  /** Days on which somebody comes, for narrow screens. */
  public List<Day> getAgenda() {
    return getWeeks().stream()
        .flatMap(List::stream)
        .filter(date -> date.within() && !date.entries().isEmpty())
        .toList();
  }

  /** Projects in which something is wrong: nobody assigned, a figure open, a visit missed. */
  public List<RoutineState> getTroubles() {
    if (states == null) {
      states =
          service.states().stream()
              .filter(
                  state ->
                      state.breach()
                          || state.missed() > 0
                          || state.problem().isPresent()
                          || state.rule().filter(rule -> rule.open().isPresent()).isPresent())
              .toList();
    }
    return states;
  }

  /** Names of the weekdays. */
  public List<String> getWeekdays() {
    return Arrays.stream(DayOfWeek.values()).map(RoutineVisitsBacking::weekday).toList();
  }

  /** The weekday of a day in words. */
  public String weekdayOf(LocalDate date) {
    return weekday(date.getDayOfWeek());
  }

  private static String weekday(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.pageLocale());
  }

  /** What is shown. */
  public String getTitle() {
    return byMonth
        ? formats.month(YearMonth.from(day))
        : formats.fill(
            "routine.week", formats.date(monday(day)), formats.date(monday(day).plusDays(6)));
  }

  /** Whether a month is shown. */
  public boolean isByMonth() {
    return byMonth;
  }

  /** Day that is shown with its week or month. */
  public LocalDate getDay() {
    return day;
  }

  /** Query of the week or month before. */
  public String getPrevious() {
    return query(byMonth ? day.minusMonths(1) : day.minusDays(DAYS_OF_WEEK), byMonth);
  }

  /** Query of the week or month after. */
  public String getNext() {
    return query(byMonth ? day.plusMonths(1) : day.plusDays(DAYS_OF_WEEK), byMonth);
  }

  /** Query of today's week or month. */
  public String getNow() {
    return query(null, byMonth);
  }

  /** Query of the other view. */
  public String getOther() {
    return query(day, !byMonth);
  }

  private String query(LocalDate wanted, boolean month) {
    return new Query()
        .with("day", wanted)
        .with("view", month ? MONTH : null)
        .with("city", city.orElse(null))
        .with("project", project.orElse(null))
        .with("person", person.orElse(null))
        .orAll();
  }

  /** Cities to choose from. */
  public List<Choice> getCities() {
    return projects.cityChoices();
  }

  /** Projects to choose from. */
  public List<Choice> getProjects() {
    return projects.projectChoices();
  }

  /** Service staff to choose from. */
  public List<Choice> getPeople() {
    return organization.technicianChoices();
  }

  /** City whose visits are shown; null for all. */
  public Long getCity() {
    return city.orElse(null);
  }

  /** Project whose visits are shown; null for all. */
  public Long getProject() {
    return project.orElse(null);
  }

  /** Person whose visits are shown; null for all. */
  public Long getPerson() {
    return person.orElse(null);
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
