package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.calendar.Counting;
import org.weibao.clock.ClockProblem;
import org.weibao.clock.ClockState;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ServiceZone;
import org.weibao.regulation.Clause;
import org.weibao.request.ClockDeed;
import org.weibao.request.ClockHold;
import org.weibao.request.ClockView;
import org.weibao.request.RequestClockService;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.workcalendar.WorkCalendarService;
import org.weibao.workcalendar.WorkCalendars;

/** Clocks of requests by the packs bound to their project. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class RequestClocksIT {

  private static final String S04_HOURS = "S04/working-hours";

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject PolicyService policies;
  @Inject RequestService requests;
  @Inject RequestClockService clocks;
  @Inject WorkCalendarService calendars;
  @Inject WorkCalendars days;
  @Inject ClockScene scene;
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

  private RequestView emergency(Fixtures.Site site) {
    return requests.register(
        Fixtures.request(site.projectId(), Urgency.EMERGENCY, now), site.context());
  }

  private ClockView only(String number, String target) {
    return clocks.clocks(number).stream()
        .filter(one -> one.target().equals(target))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Clause({"S12-4.2.5a", "S12-4.2.5b"})
  void a_zone_sets_the_arrival_in_place_of_a_service_case_that_sets_none() {
    Fixtures.Site site = scene.site("S12");
    scene.lies(site, ServiceZone.URBAN, null);
    RequestView town = routine(site);
    assertThat(town.arrivalDueAt()).contains(now.plus(Duration.ofHours(2)));
    ClockView arrival = only(town.number(), "ARRIVE");
    assertThat(arrival.clause()).isEqualTo("S12-4.2.5a");
    assertThat(arrival.policy()).isEqualTo("S12@1");
    assertThat(arrival.steps())
        .extracting(DecisionStep::key)
        .contains("why.policy.bound", "why.policy.fact", "why.goal.HOURS", "why.deadline.reached");
    assertThat(requests.clock(town.number())).isEmpty();
    assertThat(requests.why(town.number()).get(0).steps())
        .extracting(DecisionStep::key)
        .contains("why.clock.pack");

    scene.lies(site, ServiceZone.COUNTIES_OF_CITY, null);
    assertThat(routine(site).arrivalDueAt()).contains(now.plus(Duration.ofHours(6)));
  }

  @Test
  @Clause("S12-4.2.5c")
  void farther_away_the_contract_says_it_and_without_one_nobody_does() {
    Fixtures.Site site = scene.site("S12");
    scene.lies(site, ServiceZone.OTHER_PROVINCE, null);
    ClockView open = only(routine(site).number(), "ARRIVE");
    assertThat(open.dueAt()).isEmpty();
    assertThat(open.hold()).contains(ClockHold.AGREEMENT);

    Fixtures.Site agreed = scene.site("S12", false);
    scene.contract(agreed, 30);
    scene.lies(agreed, ServiceZone.OTHER_PROVINCE, null);
    RequestView request = emergency(agreed);
    assertThat(request.arrivalDueAt()).contains(now.plus(Duration.ofHours(30)));
    assertThat(only(request.number(), "ARRIVE").clause()).isEqualTo("S12-4.2.5c");
    // The contract's hours are for emergencies.
    assertThat(routine(agreed).arrivalDueAt()).isEmpty();
  }

  @Test
  void a_contract_comes_before_the_packs_of_the_project() {
    Fixtures.Site site = scene.site("S12");
    scene.contract(site, 9);
    scene.lies(site, ServiceZone.URBAN, null);
    RequestView request = emergency(site);
    assertThat(request.arrivalDueAt()).contains(now.plus(Duration.ofHours(9)));
    assertThat(clocks.clocks(request.number())).isEmpty();
    assertThat(requests.why(request.number()).get(0).steps())
        .extracting(DecisionStep::key)
        .contains("why.contract", "why.clock.case");
  }

  @Test
  void a_fact_that_nobody_told_leaves_the_rule_out_and_is_said() {
    Fixtures.Site site = scene.site("S12");
    RequestView request = routine(site);
    assertThat(clocks.clocks(request.number())).isEmpty();
    assertThat(requests.clock(request.number())).hasSize(1);
    assertThat(requests.why(request.number()).get(0).steps())
        .filteredOn(step -> step.key().equals("why.clock.unknown"))
        .hasSize(3)
        .allSatisfy(step -> assertThat(step.arguments()).contains("ARRIVE", "S12@1", "ZONE"));
  }

  @Test
  @Clause({"S04-19-a", "S04-19-b"})
  void working_hours_count_once_somebody_has_set_them() {
    Fixtures.Site site = scene.site("S04");
    scene.lies(site, ServiceZone.URBAN, null);
    boolean open = calendars.get(S04_HOURS).spec().isEmpty();
    if (open) {
      ClockView waiting = only(routine(site).number(), "ARRIVE");
      assertThat(waiting.hold()).contains(ClockHold.CALENDAR_OPEN);
      assertThat(waiting.holdDetail()).contains(S04_HOURS);
      assertThat(waiting.dueAt()).isEmpty();
    }
    scene.workingHoursOfS04();
    ClockView town = only(routine(site).number(), "ARRIVE");
    assertThat(town.calendar()).contains(S04_HOURS);
    assertThat(counted(town)).isEqualTo(Duration.ofHours(6));
    scene.lies(site, ServiceZone.SUBURB, null);
    assertThat(counted(only(routine(site).number(), "ARRIVE"))).isEqualTo(Duration.ofHours(7));
  }

  private Duration counted(ClockView one) {
    return days.at(one.calendar().orElseThrow(), one.policy(), one.calendarVersion().orElseThrow())
        .orElseThrow()
        .elapsed(Counting.WORKING_TIME, one.startedAt(), one.dueAt().orElseThrow());
  }

  @Test
  @Clause({"S28-1.4", "S09-B-3.5a", "S09-B-3.5b", "S09-B-3.5c", "S09-C-2.0b", "S09-C-2.0c"})
  void every_target_of_a_pack_has_a_clock_of_its_own() {
    RequestView request = routine(scene.site("S28"));
    assertThat(clocks.clocks(request.number()))
        .extracting(ClockView::target, one -> hours(one), one -> one.hold())
        .containsExactlyInAnyOrder(
            tuple("ANSWER", 2L, Optional.empty()),
            tuple("ARRIVE", 24L, Optional.empty()),
            tuple("RESOLVE", null, Optional.of(ClockHold.FIGURE_OPEN)));

    RequestView minutes = routine(scene.site("S09B"));
    assertThat(only(minutes.number(), "ANSWER").dueAt()).contains(now.plus(Duration.ofMinutes(5)));
    assertThat(hours(only(minutes.number(), "ARRIVE"))).isEqualTo(2);
    assertThat(
            LocalTime.ofInstant(
                only(minutes.number(), "REPLACE").dueAt().orElseThrow(), clock.getZone()))
        .isEqualTo(LocalTime.MIDNIGHT);
    RequestView solution = routine(scene.site("S09C"));
    assertThat(hours(only(solution.number(), "ANSWER"))).isEqualTo(4);
    assertThat(hours(only(solution.number(), "RESOLVE"))).isEqualTo(24);
  }

  private static Long hours(ClockView one) {
    return one.dueAt().map(due -> Duration.between(one.startedAt(), due).toHours()).orElse(null);
  }

  @Test
  @Clause("S13-4.1.1.3")
  void distance_decides_and_holidays_do_not_count() {
    Fixtures.Site site = scene.site("S13");
    scene.lies(site, null, 300);
    assertThat(workingHours(routine(site))).isEqualTo(24);
    scene.lies(site, null, 301);
    assertThat(workingHours(routine(site))).isEqualTo(48);
    scene.lies(site, null, 1001);
    assertThat(workingHours(routine(site))).isEqualTo(72);
  }

  private long workingHours(RequestView request) {
    ClockView one = only(request.number(), "ARRIVE");
    assertThat(one.calendar()).contains(WorkCalendars.HOLIDAYS);
    return counted(one).toHours();
  }

  @Test
  void a_pause_that_the_rule_names_costs_no_time_and_others_are_refused() {
    Fixtures.Site site = scene.site("S13");
    scene.lies(site, null, 100);
    RequestView request = routine(site);
    String number = request.number();
    Instant before = request.arrivalDueAt().orElseThrow();
    refused(
        RequestProblem.CLOCK_NO_PAUSE,
        () -> clocks.tell(number, "ARRIVE", ClockDeed.PAUSE, "TIRED", site.context()));
    refused(
        ClockProblem.NOT_PAUSED,
        () -> clocks.tell(number, "ARRIVE", ClockDeed.RESUME, "", site.context()));
    clocks.tell(number, "ARRIVE", ClockDeed.PAUSE, "NO_TICKET", site.context());
    ClockView resting = only(number, "ARRIVE");
    assertThat(resting.state()).isEqualTo(ClockState.PAUSED);
    assertThat(resting.dueAt()).isEmpty();
    refused(
        ClockProblem.PAUSED_TWICE,
        () -> clocks.tell(number, "ARRIVE", ClockDeed.PAUSE, "NO_TICKET", site.context()));
    clocks.tell(number, "ARRIVE", ClockDeed.RESUME, "", site.context());
    ClockView running = only(number, "ARRIVE");
    assertThat(running.dueAt().orElseThrow()).isAfter(before);
    assertThat(requests.getByNumber(number).arrivalDueAt()).isEqualTo(running.dueAt());
    assertThat(running.events())
        .extracting(ClockView.Event::deed)
        .containsExactly(ClockDeed.START, ClockDeed.PAUSE, ClockDeed.RESUME);
    refused(
        RequestProblem.CLOCK_NOT_BY_HAND,
        () -> clocks.tell(number, "ARRIVE", ClockDeed.STOP, "", site.context()));
  }

  @Test
  void arrival_ends_what_it_answers_and_a_person_tells_of_the_answer() {
    Fixtures.Site site = scene.site("S28");
    String number = routine(site).number();
    clocks.tell(number, "ANSWER", ClockDeed.STOP, "", site.context());
    assertThat(only(number, "ANSWER").state()).isEqualTo(ClockState.STOPPED);
    refused(
        ClockProblem.STOPPED,
        () -> clocks.tell(number, "ANSWER", ClockDeed.STOP, "", site.context()));
    requests.arrived(requests.getByNumber(number).id(), now.plusSeconds(60), site.context());
    ClockView arrival = only(number, "ARRIVE");
    assertThat(arrival.stoppedAt()).contains(now.plusSeconds(60));
    assertThat(arrival.late()).isFalse();
    assertThat(only(number, "RESOLVE").state()).isEqualTo(ClockState.RUNNING);
    requests.solved(requests.getByNumber(number).id(), now.plusSeconds(90));
    assertThat(only(number, "RESOLVE").state()).isEqualTo(ClockState.STOPPED);
  }

  @Test
  void two_rules_of_equal_rank_are_a_tie_and_nobodys_limit_holds() {
    Fixtures.Site site = scene.site("S12");
    scene.lies(site, ServiceZone.URBAN, null);
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            scene.code(site),
            "S01",
            Optional.of("serviceCases"),
            scene.today(),
            Optional.empty(),
            "both"),
        site.context());
    RequestView request = emergency(site);
    ClockView tied = only(request.number(), "ARRIVE");
    assertThat(tied.hold()).contains(ClockHold.TIE);
    assertThat(tied.holdDetail().orElseThrow()).contains("S12@1 in-town", "S01@1");
    assertThat(request.arrivalDueAt()).isEmpty();
  }
}
