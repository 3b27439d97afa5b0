package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.product;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.CallContext;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** Calls that a pack has reported to somebody as soon as they are taken. */
@ArquillianTest
class CallNoticesIT {

  @Inject NotificationService notifications;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject WorkScene scene;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private CallContext manager;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_project_and_the_head_of_the_department() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    manager = product(fixtures::somebody);
    product(
        () -> {
          scopes.grant(manager.personId(), Role.DEPT_MANAGER, ScopeKind.DEPARTMENT, null);
          return null;
        });
  }

  private List<String> told() {
    return product(() -> notifications.list(manager.personId(), true, null, 50).rows()).stream()
        .filter(one -> one.kind() == NotificationKind.REQUEST_ASKED)
        .map(NotificationView::link)
        .toList();
  }

  @Test
  @Clause("S12-4.2.3b")
  void the_head_of_the_department_hears_of_a_call_at_once_where_a_pack_says_so() {
    product(() -> scene.request(project, Urgency.ROUTINE, 1));
    assertThat(told()).as("nobody has bound S12").isEmpty();
    product(
        () -> {
          policies.bind(
              new NewBinding(
                  BindingKind.PROJECT,
                  projects.getProject(project).code(),
                  "S12",
                  Optional.of("notices"),
                  LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(60),
                  Optional.empty(),
                  "test"),
              manager);
          return null;
        });
    RequestView call = product(() -> scene.request(project, Urgency.ROUTINE, 1));
    assertThat(told()).containsExactly("/requests/view?number=" + call.number());
    product(() -> scene.request(project, Urgency.ROUTINE, 24 * 40));
    assertThat(told()).as("a line of an old register is no news").hasSize(1);
  }
}
