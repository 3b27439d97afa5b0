package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;
import org.weibao.warranty.AskOverride;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.CoverOverrideView;
import org.weibao.warranty.CoverService;
import org.weibao.warranty.CoverageService;
import org.weibao.warranty.CoverageView;
import org.weibao.warranty.NewCoverage;
import org.weibao.warranty.OverrideService;
import org.weibao.warranty.OverrideState;
import org.weibao.warranty.RequestCover;
import org.weibao.warranty.RowOrigin;
import org.weibao.warranty.Side;
import org.weibao.warranty.WarrantyProblem;

/** Costs borne otherwise than the rows say, and cover after a device came back. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class CoverOverridesIT {

  @Inject OverrideService overrides;
  @Inject CoverService covers;
  @Inject CoverageService coverage;
  @Inject RequestService requests;
  @Inject ReturnService returns;
  @Inject ProjectService projects;
  @Inject PolicyService policies;
  @Inject ReturnFixtures people;
  @Inject ApprovalRoleService roles;
  @Inject ReturnStory story;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  Fixtures.Site site;
  CallContext supervisor;
  CallContext asker;
  LocalDate today;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_place_out_of_warranty() {
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    supervisor = people.person(Role.HQ_AFFAIRS_SUPERVISOR);
    site = fixtures.site("TEAM_ACTIVE", false);
    asker = site.context();
    people.grant(asker.personId(), Role.CITY_HEAD);
  }

  @Test
  @Clause("S01-5.3.2-b")
  void goodwill_holds_once_the_affairs_supervisor_agrees_and_the_decision_stays_beside_it() {
    String request = request();
    CoverOverrideView wish = ask(request, "0", "300");
    assertThat(wish.goodwill()).isTrue();
    assertThat(wish.clause()).isEqualTo("S01-5.3.2-b");
    assertThat(customer(covers.ofRequest(request))).isEqualByComparingTo("100");
    refused(WarrantyProblem.OVERRIDE_WAITS, () -> ask(request, "50", "300"));
    assertThat(decide(wish, true, null, supervisor).state()).isEqualTo(OverrideState.AGREED);
    RequestCover cover = covers.ofRequest(request);
    assertThat(customer(cover)).isEqualByComparingTo("0");
    assertThat(cover.current().lines().get(0).shares().customer()).isEqualByComparingTo("100");
    refused(WarrantyProblem.NOTHING_NEW, () -> ask(request, "0", "300"));
  }

  @Test
  @Clause("S01-5.3.2-b")
  void nobody_decides_what_he_asked_for_and_no_other_role_does() {
    String request = request();
    people.grant(asker.personId(), Role.HQ_AFFAIRS_SUPERVISOR);
    CoverOverrideView wish = ask(request, "0", "300");
    refused(ApprovalProblem.OWN_REQUEST, () -> decide(wish, true, null, asker));
    CallContext manager = people.person(Role.DEPT_MANAGER);
    refused(ApprovalProblem.OTHER_ROLE, () -> decide(wish, true, null, manager));
    refused(ApprovalProblem.OPINION_MISSING, () -> decide(wish, false, "", supervisor));
    assertThat(decide(wish, false, "证据不足", supervisor).state()).isEqualTo(OverrideState.REFUSED);
    assertThat(customer(covers.ofRequest(request))).isEqualByComparingTo("100");
  }

  @Test
  void a_wish_that_was_taken_back_is_over() {
    String request = request();
    CoverOverrideView wish = ask(request, "50", "300");
    refused(
        WarrantyProblem.REASON_MISSING,
        () -> overrides.withdraw(wish.number(), wish.version(), " "));
    CoverOverrideView gone = overrides.withdraw(wish.number(), wish.version(), "业主已付款");
    assertThat(gone.state()).isEqualTo(OverrideState.WITHDRAWN);
    refused(ApprovalProblem.ENDED, () -> decide(gone, true, null, supervisor));
  }

  @Test
  @Clause("S10-2.5b-i")
  void where_the_contract_names_amounts_exactly_a_limit_waits_for_somebody_to_say_whose_it_is() {
    people.grant(asker.personId(), Role.DEPT_MANAGER);
    for (String section : new String[] {"thresholds", "approvals"}) {
      policies.bind(
          new NewBinding(
              BindingKind.PROJECT,
              projects.getProject(site.projectId()).code(),
              "S10",
              Optional.of(section),
              today.minusDays(30),
              Optional.empty(),
              "test"),
          asker);
    }
    String request = request();
    refused(WarrantyProblem.LIMIT_OPEN, () -> ask(request, "0", "200"));
    refused(WarrantyProblem.LIMIT_OPEN, () -> ask(request, "0", "1000"));
    // Below the limit the contract asks a role that the department may not have; somebody says who
    // answers for it, and it has to be somebody who may decide this.
    roles.set("SERVICE_MANAGER", Role.CITY_HEAD, "test", asker);
    refused(ApprovalProblem.ROLE_SHUT, () -> ask(request, "0", "199.99"));
    roles.set("SERVICE_MANAGER", Role.DEPT_MANAGER, "test", asker);
    assertThat(ask(request, "0", "199.99").clause()).isEqualTo("S10-2.5b-i");
  }

  @Test
  void bad_wishes_are_refused_with_their_field() {
    String request = request();
    refused(WarrantyProblem.SHARE, () -> ask(request, "101", "300"));
    refused(WarrantyProblem.SHARE, () -> ask(request, "-1", "300"));
    refused(WarrantyProblem.AMOUNT, () -> ask(request, "0", "0"));
    refused(WarrantyProblem.AMOUNT, () -> ask(request, "0", "1.005"));
    refused(
        WarrantyProblem.REASON_MISSING,
        () ->
            overrides.ask(
                request,
                new AskOverride(CostClass.PARTS, BigDecimal.ZERO, BigDecimal.TEN, " "),
                asker));
    assertThat(overrides.ofRequest(request)).isEmpty();
  }

  @Test
  void going_out_and_coming_back_restarts_no_cover_and_the_exchanged_device_gets_the_rest() {
    story.begin();
    people.grant(story.technician.personId(), Role.REGIONAL_ADMIN);
    LocalDate end = today.plusDays(90);
    coverage.add(story.site.installedSerial(), row(end), story.technician);
    String form = story.shipped().number();
    story.hear(form, 3, "received", "");
    String given = "GIVEN-" + form;
    story.hear(form, 4, "replaced", "\"newSerial\":\"%s\",\"reason\":\"主板\"".formatted(given));
    story.hear(form, 5, "shipped-back", "\"carrier\":\"顺丰\",\"trackingNumber\":\"SF2\"");
    returns.receive(form, story.version(form), true, "正常", story.technician);
    ReturnView closed = returns.close(form, story.version(form), story.technician);
    assertThat(coverage.ofDevice(given).claimed())
        .extracting(CoverageView::origin, view -> view.end().orElseThrow(), CoverageView::source)
        .containsExactly(tuple(RowOrigin.AFTER_REPAIR, end, closed.number()));
    assertThat(coverage.ofDevice(story.site.installedSerial()).claimed())
        .extracting(CoverageView::origin)
        .containsExactly(RowOrigin.ENTERED_ROW);
  }

  private String request() {
    return requests
        .register(Fixtures.request(site.projectId(), Urgency.ROUTINE, clock.instant()), asker)
        .number();
  }

  private CoverOverrideView ask(String request, String customer, String amount) {
    return overrides.ask(
        request,
        new AskOverride(
            CostClass.PARTS, new BigDecimal(customer), new BigDecimal(amount), "老客户，首次故障"),
        asker);
  }

  private CoverOverrideView decide(
      CoverOverrideView wish, boolean agreed, String opinion, CallContext who) {
    return overrides.decide(
        wish.number(), overrides.get(wish.number()).version(), agreed, opinion, who);
  }

  private static BigDecimal customer(RequestCover cover) {
    return cover.effective().get(CostClass.PARTS.ordinal()).shares().customer();
  }

  private NewCoverage row(LocalDate end) {
    return new NewCoverage(
        Side.OWED_TO_US,
        Set.of(CostClass.PARTS),
        Optional.empty(),
        CoverBasis.PURCHASE,
        today.minusYears(1),
        end,
        BigDecimal.valueOf(100),
        Set.of(),
        "采购合同 7 号",
        Optional.empty(),
        "补录");
  }
}
