package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.calendar.Counting;
import org.weibao.calendar.DayKind;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.PolicyService;
import org.weibao.project.ServiceZone;
import org.weibao.request.ClockDeed;
import org.weibao.request.ClockReckoningService;
import org.weibao.request.ClockView;
import org.weibao.request.RequestClockService;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.workcalendar.ExceptionView;
import org.weibao.workcalendar.NewException;
import org.weibao.workcalendar.PublishedDaysService;
import org.weibao.workcalendar.WorkCalendarProblem;
import org.weibao.workcalendar.WorkCalendarService;
import org.weibao.workcalendar.WorkCalendars;

/** Exceptions of calendars, and the clocks that are reckoned again after them. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class WorkCalendarsIT {

  private static final String S04_HOURS = "S04/working-hours";

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject PolicyService policies;
  @Inject RequestService requests;
  @Inject RequestClockService clocks;
  @Inject ClockReckoningService reckoning;
  @Inject WorkCalendarService calendars;
  @Inject WorkCalendars days;
  @Inject ClockScene scene;
  @Inject PublishedDaysService published;
  @Inject DueItemService dueItems;
  @Inject AccessFixtures access;
  @Inject Clock clock;

  private Instant now;

  @BeforeEach
  void the_packs_of_the_files() throws InterruptedException {
    now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (int wait = 0; wait < 100 && policies.get("S32").versions().isEmpty(); wait++) {
      Thread.sleep(200);
    }
  }

  private RequestView routine(Fixtures.Site site) {
    return requests.register(
        Fixtures.request(site.projectId(), Urgency.ROUTINE, now), site.context());
  }

  private ClockView arrival(String number) {
    return clocks.clocks(number).stream()
        .filter(one -> one.target().equals("ARRIVE"))
        .findFirst()
        .orElseThrow();
  }

  private Duration counted(ClockView one) {
    return days.at(one.calendar().orElseThrow(), one.policy(), one.calendarVersion().orElseThrow())
        .orElseThrow()
        .elapsed(Counting.WORKING_TIME, one.startedAt(), one.dueAt().orElseThrow());
  }

  @Test
  void an_exception_makes_a_new_version_and_every_open_clock_is_reckoned_again_once() {
    scene.workingHoursOfS04();
    Fixtures.Site site = scene.site("S04");
    scene.lies(site, ServiceZone.SUBURB, null);
    RequestView request = routine(site);
    Instant before = request.arrivalDueAt().orElseThrow();
    LocalDate dueDay = LocalDate.ofInstant(before, clock.getZone());
    LocalDate off = dueDay.isAfter(scene.today()) ? dueDay : nextWorkday(dueDay);
    scene.copies(request.number(), 40);
    int version = calendars.get(S04_HOURS).version();
    ExceptionView entered =
        calendars.enter(
            new NewException(S04_HOURS, off, DayKind.CLOSED, "", "stocktaking"), site.context());
    refused(
        WorkCalendarProblem.DAY_TAKEN,
        () ->
            calendars.enter(
                new NewException(S04_HOURS, off, DayKind.CLOSED, "", "again"), site.context()));
    assertThat(calendars.get(S04_HOURS).version()).isEqualTo(version + 1);
    reckonAll();
    ClockView moved = arrival(request.number());
    assertThat(moved.calendarVersion()).contains(version + 1);
    assertThat(counted(moved)).isEqualTo(Duration.ofHours(7));
    Instant after = moved.dueAt().orElseThrow();
    if (off.equals(dueDay)) {
      assertThat(after).isAfter(before);
      assertThat(moved.events())
          .last()
          .satisfies(
              event -> {
                assertThat(event.deed()).isEqualTo(ClockDeed.RECKONED);
                assertThat(event.dueBefore()).contains(before);
                assertThat(event.dueAfter()).contains(after);
                assertThat(event.reason()).isEqualTo(S04_HOURS + " " + (version + 1));
              });
      assertThat(scene.reckoned(request.number())).isEqualTo(40);
    }
    assertThat(scene.dueAt(request.number(), after)).isEqualTo(40);
    assertThat(clocks.work(S04_HOURS).get(0).finishedAt()).isPresent();

    calendars.withdraw(S04_HOURS, entered.id(), entered.version(), site.context());
    reckonAll();
    assertThat(arrival(request.number()).dueAt()).contains(before);
    assertThat(scene.dueAt(request.number(), before)).isEqualTo(40);
    // What was said by an old version can still be explained by it.
    assertThat(days.at(S04_HOURS, moved.policy(), version + 1).orElseThrow().exceptionOn(off))
        .isPresent();
    assertThat(days.at(S04_HOURS, moved.policy(), version + 2).orElseThrow().exceptionOn(off))
        .isEmpty();
  }

  @Test
  void several_at_once_reckon_each_clock_once() throws Exception {
    scene.workingHoursOfS04();
    Fixtures.Site site = scene.site("S04");
    scene.lies(site, ServiceZone.SUBURB, null);
    RequestView request = routine(site);
    LocalDate dueDay = LocalDate.ofInstant(request.arrivalDueAt().orElseThrow(), clock.getZone());
    LocalDate off = dueDay.isAfter(scene.today()) ? dueDay : nextWorkday(dueDay);
    scene.copies(request.number(), 40);
    ExceptionView entered =
        calendars.enter(
            new NewException(S04_HOURS, off, DayKind.CLOSED, "", "stocktaking"), site.context());

    atOnce(
        4,
        () -> {
          reckonAll();
          return true;
        });

    assertThat(scene.reckoned(request.number())).isEqualTo(off.equals(dueDay) ? 40 : 0);
    assertThat(scene.dueAt(request.number(), arrival(request.number()).dueAt().orElseThrow()))
        .isEqualTo(40);
    calendars.withdraw(S04_HOURS, entered.id(), entered.version(), site.context());
    reckonAll();
  }

  private static LocalDate nextWorkday(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** As the timer does it, which may be at it as well. */
  private void reckonAll() {
    try {
      for (int turn = 0; turn < 100; turn++) {
        reckoning.begin();
        while (reckoning.next()) {
          // Until nothing is left.
        }
        if (clocks.work(S04_HOURS).stream().allMatch(work -> work.finishedAt().isPresent())) {
          return;
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_past_day_a_strange_day_and_a_wrong_role_are_refused() {
    scene.workingHoursOfS04();
    Fixtures.Site site = scene.site("S04");
    LocalDate tomorrow = scene.today().plusDays(1);
    List<NewException> wrong =
        List.of(
            new NewException(S04_HOURS, scene.today(), DayKind.CLOSED, "", "too late"),
            new NewException(S04_HOURS, tomorrow, DayKind.CLOSED, "", " "),
            new NewException(S04_HOURS, tomorrow, DayKind.WORKED, "18:00-09:00", "backwards"),
            new NewException("S11/working-days", tomorrow, DayKind.CLOSED, "", "open"),
            new NewException("S99/none", tomorrow, DayKind.CLOSED, "", "none"));
    List<WorkCalendarProblem> problems =
        List.of(
            WorkCalendarProblem.PAST_DAY,
            WorkCalendarProblem.REASON_MISSING,
            WorkCalendarProblem.HOURS_WRONG,
            WorkCalendarProblem.OPEN,
            WorkCalendarProblem.UNKNOWN);
    for (int i = 0; i < wrong.size(); i++) {
      NewException one = wrong.get(i);
      refused(problems.get(i), () -> calendars.enter(one, site.context()));
    }
    access.grant(site.context().personId(), Role.SERVICE_TECHNICIAN, ScopeKind.DEPARTMENT, null);
    Runnable end = AccessFixtures.call(site.context(), Role.SERVICE_TECHNICIAN).begin();
    try {
      assertThat(calendars.list()).isNotEmpty();
      refused(
          AccessProblem.NOT_ALLOWED,
          () ->
              calendars.enter(
                  new NewException(S04_HOURS, tomorrow, DayKind.CLOSED, "", "me"), site.context()));
    } finally {
      end.run();
    }
  }

  @Test
  void the_published_days_end_soon_enough_to_warn() {
    assertThat(days.published().knownUntil()).isPresent();
    assertThat(calendars.get(WorkCalendars.HOLIDAYS).endsSoon())
        .isEqualTo(
            days.published()
                .knownUntil()
                .orElseThrow()
                .isBefore(scene.today().plusDays(WorkCalendars.WARNING_DAYS)));
  }

  @Test
  void the_end_of_the_published_days_is_due_once() {
    LocalDate end = days.published().knownUntil().orElseThrow();
    published.watch();
    published.watch();
    assertThat(
            dueItems.list(ListQuery.first(50).with("kind", DueKind.HOLIDAYS)).rows().stream()
                .filter(item -> item.subject().equals(end.toString())))
        .hasSize(days.publishedEndSoon() ? 1 : 0)
        .allSatisfy(item -> assertThat(item.owner()).isEqualTo(Role.DEPT_MANAGER));
  }
}
