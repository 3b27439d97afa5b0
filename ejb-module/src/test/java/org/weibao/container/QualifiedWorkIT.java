package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.container.WorkScene.Worker;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.qualification.CertificateData;
import org.weibao.qualification.QualificationCheckService;
import org.weibao.qualification.QualificationKind;
import org.weibao.qualification.QualificationLack;
import org.weibao.qualification.QualificationProblem;
import org.weibao.qualification.QualificationService;
import org.weibao.qualification.TeamQualifications;
import org.weibao.qualification.TeamQualifications.Member;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.workorder.DispatchService;
import org.weibao.workorder.Suggestion;
import org.weibao.workorder.Suggestion.Ground;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkQualification;
import org.weibao.workorder.WorkQualification.Unqualified;

/** Who of a team is qualified, and what whoever sends somebody is told of it. */
@ArquillianTest
class QualifiedWorkIT {

  private static final String INSTALLER = "SYSTEM_INSTALLER";

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject QualificationService qualifications;
  @Inject QualificationCheckService checks;
  @Inject DispatchService dispatch;
  @Inject WorkOrderService orders;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker head;
  private Worker qualified;
  private Worker other;
  private RequestView request;

  @BeforeEach
  void a_project_with_a_qualified_technician_and_another() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          head = scene.worker(Role.CITY_HEAD, project);
          qualified = scene.local(Role.SERVICE_TECHNICIAN, project);
          other = scene.local(Role.SERVICE_TECHNICIAN, project);
          request = scene.request(project, Urgency.ROUTINE, 1);
          hold(qualified);
          return null;
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private void hold(Worker who) {
    qualifications.record(
        who.id(),
        INSTALLER,
        new CertificateData(UUID.randomUUID().toString(), "职业技能鉴定中心", today(), Optional.empty()),
        fixtures.somebody());
  }

  private void bind(String system) {
    product(
        () -> {
          policies.bind(
              new NewBinding(
                  BindingKind.PROJECT,
                  projects.getProject(project).code(),
                  system,
                  Optional.of("requirements"),
                  today().minusYears(1),
                  Optional.empty(),
                  "test"),
              fixtures.somebody());
          return null;
        });
  }

  private WorkOrderView send(Worker who) {
    return as(head.call(), () -> orders.plan(request.number(), scene.soon(who), head.context()));
  }

  private WorkQualification warning(WorkOrderView order) {
    return as(head.call(), () -> orders.qualification(order.number()));
  }

  private Suggestion suggested(Worker who) {
    return as(head.call(), () -> dispatch.suggest(request.number(), clock.instant()))
        .people()
        .stream()
        .filter(one -> one.technicianId() == who.id())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Clause("S12-4.1.1")
  void the_team_of_a_project_shows_who_is_qualified_and_what_is_missing() {
    TeamQualifications before = team();
    assertThat(before.clauses()).as("no pack asks").isEmpty();
    bind("S12");
    TeamQualifications team = team();
    assertThat(team.clauses()).containsExactly("S12-4.1.1");
    assertThat(team.needed()).extracting(QualificationKind::code).contains(INSTALLER);
    assertThat(member(team, qualified).held())
        .filteredOn(held -> held.kind().code().equals(INSTALLER))
        .allMatch(TeamQualifications.Held::valid);
    assertThat(member(team, other).isComplete()).isFalse();
    assertThat(member(team, other).held())
        .filteredOn(held -> held.kind().code().equals(INSTALLER))
        .allMatch(TeamQualifications.Held::isMissing);
    assertThat(team.incomplete()).isPositive();

    refused(AccessProblem.NOT_ALLOWED, () -> as(other.call(), () -> checks.team(project)));
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    refused(
        QualificationProblem.UNKNOWN_PROJECT, () -> as(head.call(), () -> checks.team(elsewhere)));
  }

  private TeamQualifications team() {
    return as(head.call(), () -> checks.team(project));
  }

  private static Member member(TeamQualifications team, Worker who) {
    return team.members().stream()
        .filter(member -> member.personId() == who.id())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Clause("S12-4.1.1")
  void where_the_pack_asks_whoever_sends_somebody_without_is_warned_and_not_stopped() {
    assertThat(suggested(qualified).grounds()).extracting(Ground::key).contains("qualified");
    assertThat(suggested(other).lacks())
        .extracting(QualificationLack::kind)
        .containsExactly(INSTALLER);
    assertThat(suggested(other).points()).isLessThan(suggested(qualified).points());

    WorkOrderView order = send(other);
    assertThat(warning(order).isWarning()).as("no pack asks").isFalse();
    bind("S12");
    assertThat(warning(order).clauses()).containsExactly("S12-4.1.1");
    assertThat(warning(order).people())
        .extracting(Unqualified::personId)
        .containsExactly(other.id());
    refused(
        AccessProblem.NOT_ALLOWED,
        () -> as(other.call(), () -> orders.qualification(order.number())));
    product(
        () -> {
          hold(other);
          return null;
        });
    assertThat(warning(order).isWarning()).isFalse();
  }

  @Test
  @Clause("S13-2.3a")
  void where_only_qualified_people_are_sent_nobody_else_is() {
    bind("S13");
    refused(WorkOrderProblem.NOT_QUALIFIED, () -> send(other));
    refused(
        WorkOrderProblem.NOT_QUALIFIED,
        () ->
            as(
                head.call(),
                () -> orders.plan(request.number(), scene.soon(qualified, other), head.context())));
    assertThat(send(qualified).technicianId()).contains(qualified.id());
  }
}
