package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.TimelineEntry;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.support.GiveSupport;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;
import org.weibao.support.SupportProblem;
import org.weibao.support.SupportService;
import org.weibao.support.SupportView;
import org.weibao.timeline.TimelineService;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;

/** Help from afar, and who is sent without it. */
@ArquillianTest
class SupportIT {

  @Inject SupportService support;
  @Inject WorkOrderService orders;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject PolicyService policies;
  @Inject TimelineService timelines;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker head;
  private Worker expert;
  private RequestView request;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_request_where_a_team_works() {
    at("TEAM_ACTIVE", true);
  }

  private void at(String teamStatus, boolean inWarranty) {
    project = product(() -> fixtures.site(teamStatus, inWarranty).projectId());
    head = product(() -> scene.worker(Role.CITY_HEAD, project));
    expert = product(() -> scene.worker(Role.TECH_GROUP, project));
    request = product(() -> scene.request(project, Urgency.ROUTINE, 3));
  }

  private GiveSupport help(SupportOutcome outcome, String agreedBy) {
    return help(clock.instant().minus(Duration.ofMinutes(30)), 10, outcome, "请业主断电重启", agreedBy);
  }

  private static GiveSupport help(
      Instant began, int minutes, SupportOutcome outcome, String advice, String agreedBy) {
    return new GiveSupport(
        SupportChannel.PHONE, began, minutes, outcome, advice, Optional.ofNullable(agreedBy));
  }

  private List<SupportView> give(GiveSupport command) {
    return as(expert.call(), () -> support.give(request.number(), command, expert.context()));
  }

  private WorkOrderView send() {
    Worker technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    return as(
        head.call(), () -> orders.plan(request.number(), scene.soon(technician), head.context()));
  }

  private RequestView now() {
    return product(() -> requests.getByNumber(request.number()));
  }

  @Test
  @Clause({"S01-5.4.2.1-3-a", "S01-5.4.2.1-3-b"})
  void where_the_department_has_left_nobody_is_sent_until_the_customer_bears_all_costs() {
    at("DEPARTMENT_LEFT_CITY", false);
    refused(SupportProblem.PHONE_ONLY, this::send);
    give(help(SupportOutcome.NOT_REACHED, null));
    refused(SupportProblem.PHONE_ONLY, this::send);
    refused(SupportProblem.AGREED_BY, () -> give(help(SupportOutcome.VISIT_NEEDED, null)));
    refused(SupportProblem.AGREED_BY, () -> give(help(SupportOutcome.VISIT_NEEDED, " ")));
    refused(SupportProblem.AGREED_BY, () -> give(help(SupportOutcome.SOLVED, "王经理")));
    assertThat(give(help(SupportOutcome.VISIT_NEEDED, "王经理")))
        .extracting(SupportView::agreedBy)
        .contains(Optional.of("王经理"));
    assertThat(send().requestNumber()).contains(request.number());
  }

  @Test
  @Clause({"S01-5.4.2.1-3-a", "S10-2.2"})
  void what_is_solved_by_phone_is_done_without_a_visit_and_told_in_the_history() {
    at("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
    request = product(() -> scene.request(project, Urgency.EMERGENCY, 3));
    assertThat(request.arrivalDueAt()).isPresent();
    give(help(SupportOutcome.SOLVED, null));
    RequestView done = now();
    assertThat(done.doneAt()).isPresent();
    assertThat(done.arrivedAt()).isEmpty();
    assertThat(done.arrivalDueAt()).as("nobody has to arrive any more").isEmpty();
    assertThat(done.late()).isFalse();
    assertThat(done.closable()).isTrue();
    assertThat(product(() -> timelines.ofRequest(request.number())))
        .extracting(TimelineEntry::key)
        .contains("timeline.support");
    refused(SupportProblem.REQUEST_OVER, () -> give(help(SupportOutcome.SOLVED, null)));
    as(
        head.call(),
        () -> {
          requests.close(request.number(), done.version(), head.context());
          return null;
        });
    assertThat(now().status()).isEqualTo(RequestStatus.CLOSED);
  }

  @Test
  void help_that_came_too_late_stays_late() {
    at("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
    request = product(() -> scene.request(project, Urgency.EMERGENCY, 24 * 30));
    give(help(SupportOutcome.SOLVED, null));
    assertThat(now().arrivalDueAt()).isPresent();
    assertThat(now().late()).isTrue();
  }

  @Test
  @Clause({"S10-2.2", "S10-2.3a"})
  void where_a_pack_asks_for_help_from_afar_first_nobody_is_sent_before_it_was_tried() {
    product(
        () -> {
          policies.bind(
              new NewBinding(
                  BindingKind.PROJECT,
                  projects.getProject(project).code(),
                  "S10",
                  Optional.of("requirements"),
                  LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(30),
                  Optional.empty(),
                  "test"),
              head.context());
          return null;
        });
    refused(SupportProblem.REMOTE_FIRST, this::send);
    give(help(SupportOutcome.NOT_REACHED, null));
    assertThat(send().requestNumber()).contains(request.number());
  }

  @Test
  void bad_input_and_the_wrong_people_are_refused() {
    Instant good = clock.instant().minus(Duration.ofMinutes(30));
    SupportOutcome reached = SupportOutcome.SOLVED;
    refused(SupportProblem.MINUTES, () -> give(help(good, 0, reached, "x", null)));
    refused(SupportProblem.MINUTES, () -> give(help(good, 1441, reached, "x", null)));
    refused(SupportProblem.ADVICE, () -> give(help(good, 5, reached, " ", null)));
    refused(SupportProblem.ADVICE, () -> give(help(good, 5, reached, "长".repeat(1001), null)));
    refused(SupportProblem.BEGAN, () -> give(help(good, 60, reached, "x", null)));
    Instant before = request.receivedAt().minus(Duration.ofMinutes(1));
    refused(SupportProblem.BEGAN, () -> give(help(before, 5, reached, "x", null)));
    Worker keeper = product(() -> scene.worker(Role.STORE_KEEPER, project));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                keeper.call(),
                () -> support.give(request.number(), help(reached, null), keeper.context())));
    assertThat(product(() -> support.ofRequest(request.number()))).isEmpty();
  }
}
