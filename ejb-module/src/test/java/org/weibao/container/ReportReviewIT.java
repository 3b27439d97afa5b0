package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.approval.CaseState;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.ApprovalAction;
import org.weibao.regulation.Clause;
import org.weibao.report.ReportProblem;
import org.weibao.report.ReportReview;
import org.weibao.report.ReportReviewService;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;
import org.weibao.worklist.WorkKind;
import org.weibao.worklist.WorklistService;

/** The monthly report F4 on its way from the project team to the property centre. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ReportReviewIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReportReviewService reviews;
  @Inject RequestService requests;
  @Inject NotificationService notifications;
  @Inject WorklistService work;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private CallContext cityHead;
  private CallContext regionalAdmin;
  private CallContext regionalSupervisor;
  private CallContext assistant;
  private YearMonth month;

  @BeforeEach
  void a_month_with_a_request() {
    site = fixtures.site("TEAM_ACTIVE", true);
    technician = site.context();
    people.grant(technician.personId(), Role.SERVICE_TECHNICIAN);
    cityHead = people.person(Role.CITY_HEAD);
    regionalAdmin = people.person(Role.REGIONAL_ADMIN);
    regionalSupervisor = people.person(Role.REGIONAL_SUPERVISOR);
    assistant = people.person(Role.ASSISTANT_MANAGER);
    month = YearMonth.from(clock.instant().atZone(clock.getZone())).minusMonths(1);
    received();
  }

  private void received() {
    Instant at = month.atDay(9).atTime(9, 0).atZone(clock.getZone()).toInstant();
    product(
        () ->
            requests.register(Fixtures.request(site.projectId(), Urgency.ROUTINE, at), technician));
  }

  @Test
  @Clause({"S01-5.1.4-a", "S01-5.1.4-b"})
  void four_people_review_a_report_in_their_order_and_the_second_puts_it_together() {
    ReportReview review = handIn();
    assertThat(review.approval().current().steps())
        .extracting(StepView::action, StepView::role, StepView::clause)
        .containsExactly(
            tuple(ApprovalAction.REVIEW, Role.CITY_HEAD, "S01-5.1.4-b"),
            tuple(ApprovalAction.CONSOLIDATE, Role.REGIONAL_ADMIN, "S01-5.1.4-b"),
            tuple(ApprovalAction.REVIEW, Role.REGIONAL_SUPERVISOR, "S01-5.1.4-b"),
            tuple(ApprovalAction.REVIEW, Role.ASSISTANT_MANAGER, "S01-5.1.4-b"));
    refused(ApprovalProblem.OTHER_ROLE, () -> decide(review, assistant));
    for (CallContext who : List.of(cityHead, regionalAdmin, regionalSupervisor)) {
      assertThat(decide(latest(), who).approval().state()).isEqualTo(CaseState.IN_APPROVAL);
    }
    assertThat(decide(latest(), assistant).approval().state()).isEqualTo(CaseState.AGREED);
    refused(ReportProblem.HANDED_IN, this::handIn);
  }

  @Test
  @Clause("S01-5.1.4-c")
  void the_reviewed_report_goes_to_the_property_centre_with_copies_to_headquarters() {
    CallContext centre = fixtures.somebody();
    scopes.grant(
        centre.personId(),
        Role.PROPERTY_CENTER,
        ScopeKind.PROPERTY_CENTER,
        scopes.ofProject(site.projectId(), "property_center_id"));
    CallContext affairs = people.person(Role.HQ_AFFAIRS_SUPERVISOR);
    CallContext manager = people.person(Role.DEPT_MANAGER);
    handIn();
    List.of(cityHead, regionalAdmin, regionalSupervisor).forEach(who -> decide(latest(), who));
    refused(ReportProblem.NOT_REVIEWED, () -> pdf(centre));
    assertThat(kinds(centre)).isEmpty();

    decide(latest(), assistant);
    assertThat(kinds(centre)).containsExactly(NotificationKind.REPORT_REVIEWED);
    assertThat(kinds(affairs)).containsExactly(NotificationKind.REPORT_REVIEWED);
    assertThat(kinds(manager)).containsExactly(NotificationKind.REPORT_REVIEWED);
    assertThat(kinds(technician)).contains(NotificationKind.APPROVAL_AGREED);
    assertThat(pdf(centre)).startsWith("%PDF");
    refused(AccessProblem.NOT_ALLOWED, () -> pdf(technician));
    received();
    refused(ReportProblem.NOT_REVIEWED, () -> pdf(centre));
  }

  @Test
  void figures_that_change_make_the_answers_void_until_it_is_handed_in_again() {
    decide(handIn(), cityHead);
    received();
    ReportReview changed = latest();
    assertThat(changed.changed()).isTrue();
    refused(ApprovalProblem.DOCUMENT_CHANGED, () -> decide(changed, regionalAdmin));

    ReportReview again = handIn();
    assertThat(again.changed()).isFalse();
    assertThat(again.approval().waitingFor()).contains(Role.CITY_HEAD);
    assertThat(again.approval().earlier())
        .singleElement()
        .satisfies(round -> assertThat(round.steps().get(0).decidedByName()).isPresent());
    assertThat(decide(again, cityHead).approval().waitingFor()).contains(Role.REGIONAL_ADMIN);
  }

  @Test
  void a_refusal_says_why_and_the_report_is_handed_in_anew() {
    ReportReview review = handIn();
    refused(ApprovalProblem.OPINION_MISSING, () -> decide(review, cityHead, false, " "));
    ReportReview declined = decide(review, cityHead, false, "数据不全");
    assertThat(declined.approval().state()).isEqualTo(CaseState.REFUSED);
    assertThat(kinds(technician)).contains(NotificationKind.APPROVAL_REFUSED);
    refused(ApprovalProblem.ENDED, () -> decide(declined, cityHead));

    ReportReview again = handIn();
    assertThat(again.approval().id()).isNotEqualTo(review.approval().id());
    assertThat(again.approval().state()).isEqualTo(CaseState.IN_APPROVAL);
  }

  @Test
  void what_cannot_be_is_refused_by_name() {
    refused(ReportProblem.NOT_HANDED_IN, () -> decide(0, cityHead, true, null));
    refused(
        ReportProblem.MONTH_RUNS,
        () ->
            as(
                AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN),
                () -> reviews.handIn(site.projectId(), month.plusMonths(1), technician)));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                AccessFixtures.call(cityHead, Role.CITY_HEAD),
                () -> reviews.handIn(site.projectId(), month, cityHead)));
    ReportReview review = handIn();
    decide(review, cityHead);
    refused(CommonProblem.STALE_VERSION, () -> decide(review, regionalAdmin));
  }

  @Test
  void the_work_list_of_who_is_asked_names_the_report() {
    handIn();
    as(
        AccessFixtures.call(cityHead, Role.CITY_HEAD),
        () -> {
          assertThat(work.rows(WorkKind.APPROVALS_TO_DECIDE, 500, 0))
              .anySatisfy(row -> assertThat(row.link()).contains("project=" + site.projectId()));
          return null;
        });
    as(
        AccessFixtures.call(regionalAdmin, Role.REGIONAL_ADMIN),
        () -> {
          assertThat(work.rows(WorkKind.APPROVALS_TO_DECIDE, 500, 0))
              .noneMatch(row -> row.link().contains("project=" + site.projectId() + "&"));
          return null;
        });
  }

  private ReportReview handIn() {
    return as(
        AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN),
        () -> reviews.handIn(site.projectId(), month, technician));
  }

  private ReportReview latest() {
    return product(() -> reviews.find(site.projectId(), month).orElseThrow());
  }

  private ReportReview decide(ReportReview review, CallContext who) {
    return decide(review, who, true, null);
  }

  private ReportReview decide(
      ReportReview review, CallContext who, boolean agreed, String opinion) {
    return decide(review.version(), who, agreed, opinion);
  }

  private ReportReview decide(int version, CallContext who, boolean agreed, String opinion) {
    return product(() -> reviews.decide(site.projectId(), month, version, agreed, opinion, who));
  }

  private String pdf(CallContext who) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Role role =
        who.personId() == technician.personId() ? Role.SERVICE_TECHNICIAN : Role.PROPERTY_CENTER;
    as(
        AccessFixtures.call(who, role),
        () -> {
          reviews.writeReviewedPdf(site.projectId(), month, Locale.ENGLISH, out);
          return null;
        });
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private List<NotificationKind> kinds(CallContext who) {
    return product(() -> notifications.list(who.personId(), false, null, 50)).rows().stream()
        .map(NotificationView::kind)
        .filter(kind -> kind != NotificationKind.APPROVAL_WAITS)
        .toList();
  }
}
