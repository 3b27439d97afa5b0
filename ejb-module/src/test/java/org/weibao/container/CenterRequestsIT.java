package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.weibao.container.AccessFixtures.call;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.TimelineEntry;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.request.VerdictService;
import org.weibao.request.VerdictView;
import org.weibao.timeline.TimelineService;

/** A property centre registers for itself and says what it thinks of the result. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class CenterRequestsIT {

  @Inject RequestService requests;
  @Inject VerdictService verdicts;
  @Inject TimelineService timelines;
  @Inject NotificationService notifications;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private CallContext centre;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_centre_and_a_technician() {
    site = fixtures.site("TEAM_ACTIVE", true);
    technician = fixtures.somebody();
    scopes.grant(
        technician.personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, site.projectId());
    centre = fixtures.somebody();
    scopes.grant(
        centre.personId(),
        Role.PROPERTY_CENTER,
        ScopeKind.PROPERTY_CENTER,
        scopes.ofProject(site.projectId(), "property_center_id"));
  }

  private RequestView ask(long projectId) {
    return as(
        call(centre, Role.PROPERTY_CENTER),
        () ->
            requests.register(
                Fixtures.request(projectId, Urgency.ROUTINE, clock.instant()), centre));
  }

  private RequestView solved() {
    RequestView asked = ask(site.projectId());
    return product(
        () -> {
          requests.arrived(asked.id(), clock.instant(), site.context());
          requests.solved(asked.id(), clock.instant());
          return requests.getByNumber(asked.number());
        });
  }

  private List<NotificationKind> told(CallContext who) {
    return product(() -> notifications.list(who.personId(), true, null, 50).rows()).stream()
        .map(NotificationView::kind)
        .toList();
  }

  private void judge(Runnable verdict) {
    as(
        call(centre, Role.PROPERTY_CENTER),
        () -> {
          verdict.run();
          return null;
        });
  }

  @Test
  @Clause({"S01-5.1.2-b", "S01-5.1.2-c"})
  void it_registers_for_its_own_project_and_the_service_staff_are_told_at_once() {
    RequestView asked = ask(site.projectId());
    assertThat(asked.source()).isEqualTo(RequestSource.CENTER);
    assertThat(asked.serviceCase()).as("who pays is the department's to know").isEmpty();
    assertThat(asked.payer()).isEmpty();
    assertThat(told(technician)).containsExactly(NotificationKind.REQUEST_ASKED);
    assertThat(product(() -> requests.getByNumber(asked.number())).serviceCase()).isPresent();
  }

  @Test
  void it_registers_nothing_for_a_project_of_somebody_else() {
    Fixtures.Site elsewhere = fixtures.site("TEAM_ACTIVE", true);
    assertThat(catchThrowable(() -> ask(elsewhere.projectId())))
        .isInstanceOf(BusinessException.class);
    as(
        call(fixtures.somebody(), Role.SUPPLIER),
        () -> {
          refused(
              AccessProblem.NOT_ALLOWED,
              () ->
                  requests.register(
                      Fixtures.request(site.projectId(), Urgency.ROUTINE, clock.instant()),
                      centre));
          return null;
        });
  }

  @Test
  void a_result_is_confirmed_once_and_stands_in_the_story() {
    RequestView done = solved();
    judge(() -> verdicts.confirm(done.number(), done.version(), "很快", centre));
    judge(
        () ->
            refused(
                RequestProblem.CONFIRMED,
                () -> verdicts.confirm(done.number(), done.version(), null, centre)));
    assertThat(product(() -> verdicts.of(done.number())))
        .extracting(VerdictView::confirmed)
        .containsExactly(true);
    List<TimelineEntry> story =
        as(call(centre, Role.PROPERTY_CENTER), () -> timelines.ofRequest(done.number()));
    assertThat(story).extracting(TimelineEntry::key).contains("timeline.request.confirmed");
  }

  @Test
  void a_fault_that_is_not_gone_opens_the_request_again_with_the_reason() {
    RequestView done = solved();
    judge(
        () ->
            refused(
                RequestProblem.COMMENT,
                () -> verdicts.reopen(done.number(), done.version(), " ", centre)));
    judge(() -> verdicts.reopen(done.number(), done.version(), "还是黑屏", centre));
    RequestView open = product(() -> requests.getByNumber(done.number()));
    assertThat(open.doneAt()).isEmpty();
    assertThat(open.closable()).isFalse();
    assertThat(told(technician)).contains(NotificationKind.RESULT_REFUSED);
    judge(
        () -> {
          refused(
              CommonProblem.STALE_VERSION,
              () -> verdicts.reopen(done.number(), done.version(), "again", centre));
          refused(
              RequestProblem.NOT_DONE,
              () -> verdicts.reopen(done.number(), open.version(), "again", centre));
        });
  }

  @Test
  void what_was_closed_is_confirmed_but_not_opened_again() {
    RequestView done = solved();
    RequestView closed =
        product(
            () -> {
              requests.close(done.number(), done.version(), site.context());
              return requests.getByNumber(done.number());
            });
    judge(
        () ->
            refused(
                RequestProblem.CLOSED,
                () -> verdicts.reopen(done.number(), closed.version(), "x", centre)));
    judge(() -> verdicts.confirm(done.number(), closed.version(), null, centre));
    as(
        call(technician, Role.SERVICE_TECHNICIAN),
        () -> {
          refused(
              AccessProblem.NOT_ALLOWED,
              () -> verdicts.confirm(done.number(), closed.version(), null, technician));
          return null;
        });
  }
}
