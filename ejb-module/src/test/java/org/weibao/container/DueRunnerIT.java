package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.atOnce;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueRunService;
import org.weibao.dueitem.DueRunner;
import org.weibao.dueitem.DueStepFailed;
import org.weibao.dueitem.DueStepView;
import org.weibao.dueitem.StepOutcome;
import org.weibao.notification.NotificationKind;
import org.weibao.organization.Role;

/** Steps of what is due: told once, in order, on any node and after a standstill. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class DueRunnerIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject DueScene scene;
  @Inject DueItemService service;
  @Inject DueRunService runs;
  @Inject DueRunner runner;
  @Inject DueFixtures due;
  @Inject AccessFixtures scopes;

  @BeforeEach
  void a_project_with_its_lead_and_its_city_head() {
    scene.begin();
  }

  @AfterEach
  void today_again() {
    MovableClock.ahead(Duration.ZERO);
  }

  @Test
  void steps_are_taken_when_they_are_due_and_told_in_the_reader_s_words() {
    service.plan(scene.plan(DueKind.F1, "2026-10", Duration.ofDays(10)));
    runner.run();
    assertThat(scene.told(scene.lead)).as("ten days before").isEmpty();

    scene.forward(Duration.ofDays(7).plusMinutes(1));
    assertThat(scene.told(scene.lead)).containsExactly(NotificationKind.DUE_SOON);
    assertThat(scene.notices(scene.lead).get(0).text(Locale.ENGLISH))
        .contains("F1 total", "Garden", "2026-10");
    assertThat(scene.notices(scene.lead).get(0).text(Locale.TRADITIONAL_CHINESE))
        .contains("F1 彙總表");
    scene.forward(Duration.ofDays(10).plusMinutes(1));
    assertThat(scene.told(scene.lead))
        .containsExactly(NotificationKind.DUE_LATE, NotificationKind.DUE_SOON);
    assertThat(scene.told(scene.head)).isEmpty();
    scene.forward(Duration.ofDays(11).plusMinutes(1));
    assertThat(scene.told(scene.head)).containsExactly(NotificationKind.DUE_ESCALATED);
    assertThat(scene.told(scene.lead)).hasSize(2);
    runner.run();
    assertThat(scene.told(scene.head)).as("a second turn tells nobody").hasSize(1);
  }

  @Test
  void forty_days_later_with_the_server_off_all_is_told_once_and_in_order() {
    scopes.endRole(Role.REGIONAL_SUPERVISOR);
    for (int day = 1; day <= 20; day++) {
      service.plan(scene.plan(DueKind.F1, "day-" + day, Duration.ofDays(day)));
    }
    service.plan(scene.plan(DueKind.F3, "2026-10", Duration.ofDays(30)));
    service.plan(scene.plan(DueKind.F3, "2026-11", Duration.ofDays(60)));

    scene.forward(Duration.ofDays(40));
    List<DueItemView> items = scene.items();
    assertThat(items).hasSize(22);
    assertThat(items).filteredOn(DueItemView::late).hasSize(21);
    items.stream()
        .filter(DueItemView::late)
        .forEach(
            item ->
                assertThat(service.steps(item.id()))
                    .extracting(DueStepView::outcome)
                    .containsExactly(
                        StepOutcome.PASSED_OVER,
                        StepOutcome.TOLD,
                        StepOutcome.TOLD,
                        StepOutcome.NOBODY_THERE));
    assertThat(due.stepsOf(scene.site.projectId())).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(scene.told(scene.lead))
        .as("once a kind, not twenty times")
        .containsExactly(NotificationKind.DUE_MISSED, NotificationKind.DUE_MISSED);
    assertThat(scene.told(scene.head)).hasSize(2);

    runner.run();
    assertThat(scene.told(scene.lead)).hasSize(2);
    assertThat(due.stepsOf(scene.site.projectId())).hasSize(21 * 4);
  }

  @Test
  void two_nodes_at_once_take_each_step_once() throws Exception {
    for (int i = 0; i < 30; i++) {
      service.plan(scene.plan(DueKind.F1, "item-" + i, Duration.ofDays(2).plusSeconds(i)));
    }
    atOnce(
        2,
        () -> {
          int taken = 0;
          while (runs.runNext()) {
            taken++;
          }
          return taken;
        });
    assertThat(scene.told(scene.lead)).hasSize(30).containsOnly(NotificationKind.DUE_SOON);
    assertThat(due.stepsOf(scene.site.projectId())).hasSize(30);
  }

  @Test
  void two_nodes_that_catch_up_tell_a_person_once() throws Exception {
    for (int i = 0; i < 30; i++) {
      service.plan(scene.plan(DueKind.F1, "item-" + i, Duration.ofDays(2).plusSeconds(i)));
    }
    MovableClock.ahead(Duration.ofDays(40));
    atOnce(
        2,
        () -> {
          while (runs.runNext()) {}
          return true;
        });
    assertThat(scene.told(scene.lead)).containsExactly(NotificationKind.DUE_MISSED);
    assertThat(due.stepsOf(scene.site.projectId())).hasSize(30 * 4);
  }

  @Test
  void what_fails_in_the_middle_has_not_happened_and_is_done_later_while_others_go_on() {
    service.plan(scene.plan(DueKind.F1, "first", Duration.ofDays(1)));
    DueItemView item = scene.one(DueKind.F1);
    // Somebody has taken this step: the database refuses it at the very end, after people were
    // told.
    due.takeStep(item.id());
    assertThatThrownBy(() -> runs.runNext()).isInstanceOf(DueStepFailed.class);
    assertThat(scene.told(scene.lead)).isEmpty();

    service.plan(scene.plan(DueKind.F3, "second", Duration.ofDays(1)));
    runner.run();
    assertThat(scene.told(scene.lead)).as("the other").hasSize(1);
    assertThat(due.error(item.id())).contains("uq_due_step");

    due.forgetSteps(item.id());
    scene.forward(Duration.ofMinutes(2));
    assertThat(scene.told(scene.lead)).hasSize(2);
    assertThat(service.steps(item.id())).hasSize(1);
    assertThat(due.error(item.id())).isNull();
  }
}
