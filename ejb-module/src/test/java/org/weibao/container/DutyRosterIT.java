package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.contact.ContactData;
import org.weibao.contact.ContactListService;
import org.weibao.contact.ContactProblem;
import org.weibao.contact.CustomerEventService;
import org.weibao.contact.CustomerEventView;
import org.weibao.contact.DutyDay;
import org.weibao.contact.DutyGround;
import org.weibao.contact.NewCustomerEvent;
import org.weibao.contact.NewShift;
import org.weibao.contact.RosterDutyService;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.CommonProblem;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;

/** The duty roster of holidays and of the customer's events, where S12 asks for one. */
@ArquillianTest
class DutyRosterIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject CustomerEventService events;
  @Inject ContactListService lists;
  @Inject RosterDutyService duties;
  @Inject MaintenanceScene s12;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker head;
  private long contact;

  @BeforeEach
  void a_project_that_follows_s12() {
    MovableClock.ahead(Duration.ZERO);
    begin();
  }

  private void begin() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          s12.bind(project, "requirements");
          head = scene.worker(Role.CITY_HEAD, project);
          return null;
        });
    contact =
        as(
            head.call(),
            () ->
                lists.add(
                    project,
                    new ContactData(
                        Role.SERVICE_TECHNICIAN, Optional.empty(), "郭志强", "129 0000 0051"),
                    head.context()));
  }

  @AfterEach
  void the_clock_is_right_again() {
    MovableClock.ahead(Duration.ZERO);
  }

  private LocalDate day(int ahead) {
    return LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(ahead);
  }

  private void shift(Optional<DayOfWeek> weekday, Optional<LocalDate> day) {
    as(
        head.call(),
        () ->
            lists.addShift(
                project,
                new NewShift(contact, weekday, day, LocalTime.of(8, 0), LocalTime.of(8, 0)),
                head.context()));
  }

  /** Somebody answers day and night on each day of the week. */
  private void roundTheClock() {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      shift(Optional.of(weekday), Optional.empty());
    }
  }

  private long enter(NewCustomerEvent event) {
    return as(head.call(), () -> events.add(project, event, head.context()));
  }

  private static NewCustomerEvent meeting(LocalDate first, LocalDate last, boolean onSite) {
    return new NewCustomerEvent(DutyGround.CUSTOMER_MEETING, "业主大会", first, last, onSite);
  }

  private List<DutyDay> days(LocalDate first, LocalDate last) {
    return as(head.call(), () -> events.days(project)).stream()
        .filter(day -> !day.day().isBefore(first) && !day.day().isAfter(last))
        .toList();
  }

  private CustomerEventView event() {
    return as(head.call(), () -> events.events(project)).get(0);
  }

  private List<String> due() {
    return product(() -> s12.due("DUTY_ROSTER", project));
  }

  @Test
  @Clause("S12-4.2.4b")
  void a_meeting_of_the_customer_is_due_until_somebody_is_on_duty_and_on_site() {
    roundTheClock();
    LocalDate on = day(3);
    enter(meeting(on, on, true));
    DutyDay open = days(on, on).get(0);
    assertThat(open.roster().shifts()).as("the shift of its weekday").isNotEmpty();
    assertThat(open.unplanned()).isTrue();
    assertThat(open.lacksPerson()).isTrue();
    assertThat(due()).contains("OPEN");
    shift(Optional.empty(), Optional.of(on));
    assertThat(days(on, on).get(0).unplanned()).isFalse();
    CustomerEventView seen = event();
    refused(ContactProblem.UNKNOWN, () -> assign(seen.id(), seen.version(), contact + 1_000_000));
    assign(seen.id(), seen.version(), contact);
    refused(CommonProblem.STALE_VERSION, () -> assign(seen.id(), seen.version(), contact));
    assertThat(event().person()).contains("郭志强");
    assertThat(days(on, on).get(0).gap()).isFalse();
  }

  private void assign(long id, int version, long contactId) {
    as(
        head.call(),
        () -> {
          events.assign(project, id, version, contactId, head.context());
          return null;
        });
  }

  @Test
  @Clause("S12-4.2.4b")
  void free_days_of_the_calendar_are_told_before_and_settled_when_each_has_its_shift() {
    // The evening before the Mid-Autumn Festival of 2026: 25 to 27 September are free.
    MovableClock.ahead(Duration.between(clock.instant(), Instant.parse("2026-09-24T12:00:00Z")));
    begin();
    roundTheClock();
    LocalDate first = LocalDate.of(2026, 9, 25);
    assertThat(days(first, first.plusDays(3)))
        .extracting(day -> day.holiday().orElseThrow().chinese())
        .containsExactly("中秋节", "中秋节", "中秋节");
    product(
        () -> {
          duties.watch();
          return null;
        });
    assertThat(due()).containsExactly("OPEN");
    LocalDate nationalDay = LocalDate.of(2026, 10, 1);
    first.datesUntil(first.plusDays(3)).forEach(day -> shift(Optional.empty(), Optional.of(day)));
    assertThat(days(first, first.plusDays(3))).noneMatch(DutyDay::gap);
    assertThat(due()).as("the next holiday").contains("OPEN");
    nationalDay
        .datesUntil(nationalDay.plusDays(8))
        .forEach(day -> shift(Optional.empty(), Optional.of(day)));
    assertThat(due()).doesNotContain("OPEN");
  }

  @Test
  void events_that_cannot_be_and_people_who_may_not_are_refused() {
    LocalDate on = day(2);
    refused(
        ContactProblem.EVENT_KIND,
        () -> enter(new NewCustomerEvent(DutyGround.HOLIDAY, "x", on, on, false)));
    refused(
        ContactProblem.EVENT_WHAT,
        () -> enter(new NewCustomerEvent(DutyGround.CUSTOMER_EVENT, " ", on, on, false)));
    refused(ContactProblem.EVENT_DAYS, () -> enter(meeting(null, on, false)));
    refused(ContactProblem.EVENT_DAYS, () -> enter(meeting(on, on.minusDays(1), false)));
    refused(ContactProblem.EVENT_DAYS, () -> enter(meeting(day(-5), day(-1), false)));
    refused(ContactProblem.EVENT_DAYS, () -> enter(meeting(on, on.plusDays(60), false)));
    Worker technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                technician.call(),
                () -> events.add(project, meeting(on, on, false), technician.context())));
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    Worker stranger = product(() -> scene.worker(Role.PROJECT_TEAM_LEAD, elsewhere));
    refused(ContactProblem.UNKNOWN_PROJECT, () -> as(stranger.call(), () -> events.days(project)));
    refused(
        ContactProblem.NO_DUTY,
        () ->
            as(
                stranger.call(),
                () -> events.add(elsewhere, meeting(on, on, false), stranger.context())));
    enter(meeting(on, on, false));
    CustomerEventView seen = event();
    as(
        head.call(),
        () -> {
          events.remove(project, seen.id(), seen.version(), head.context());
          return null;
        });
    assertThat(as(head.call(), () -> events.events(project))).isEmpty();
  }
}
