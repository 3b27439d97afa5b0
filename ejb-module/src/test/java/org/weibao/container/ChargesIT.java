package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.refused;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.charge.AddCharge;
import org.weibao.charge.ChargeProblem;
import org.weibao.charge.ChargeReasons;
import org.weibao.charge.ChargeState;
import org.weibao.charge.ChargeTotal;
import org.weibao.charge.ChargeView;
import org.weibao.charge.PriceListProblem;
import org.weibao.charge.PriceVersionView;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.DecisionStep;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyProblem;
import org.weibao.price.PriceProblem;
import org.weibao.regulation.Clause;

/** Charges F3 by price lists and at prices of their own. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ChargesIT extends ChargeScene {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Test
  @Clause({"S01-5.3.1-a", "S01-5.3.3-a", "S01-6-F3"})
  void a_line_of_the_list_is_charged_at_the_price_of_its_day_and_counts_in_its_month() {
    String list = approved(today.minusDays(30));
    String request = request();
    ChargeView charge = add(request, of("ADD_INDOOR_DEVICE", "2"));
    assertThat(charge.amount()).isEqualByComparingTo("240.00");
    assertThat(charge.list()).contains(list + "@1");
    assertThat(charge.state()).isEqualTo(ChargeState.COUNTS);
    assertThat(add(request, of("LABOUR_HOUR", "1")).amount()).isEqualTo(new BigDecimal("33.34"));
    assertThat(charges.totals(Optional.of(site.projectId()), YearMonth.from(today)))
        .containsExactly(
            new ChargeTotal("CNY", new BigDecimal("273.34"), 2, new BigDecimal("0.00")));
    ChargeReasons why = charges.why(charge.number());
    assertThat(why.policy()).isEqualTo("S01@1");
    assertThat(why.charge().clause()).isEqualTo("S01-5.3.1-a");
    assertThat(why.steps())
        .extracting(DecisionStep::key)
        .contains("why.charge.rule", "why.charge.list", "why.price.listed", "why.price.amount");
  }

  @Test
  @Clause("S01-5.3.1-a")
  void a_new_version_leaves_what_was_charged_before_as_it_is() {
    String list = approved(today.minusDays(30));
    String request = request();
    ChargeView before = add(request, of("ADD_INDOOR_DEVICE", "1"));
    version(list, LINES.replace(",120", ",150"), today);
    ChargeView after = add(request, of("ADD_INDOOR_DEVICE", "1"));
    assertThat(after.amount()).isEqualByComparingTo("150");
    assertThat(charges.get(before.number()).amount()).isEqualByComparingTo("120");
    assertThat(lists.get(list).versions())
        .extracting(PriceVersionView::number, PriceVersionView::validUntil)
        .containsExactly(tuple(2, Optional.empty()), tuple(1, Optional.of(today.minusDays(1))));
  }

  @Test
  @Clause("S01-5.3.1-b")
  void what_no_list_has_counts_once_the_affairs_supervisor_has_agreed_and_not_before() {
    approved(today.minusDays(30));
    ChargeView charge = add(request(), own("安装支架", "80", "特殊墙面"));
    assertThat(charge.state()).isEqualTo(ChargeState.WAITS);
    assertThat(total()).isEqualByComparingTo("0");
    refused(ApprovalProblem.OTHER_ROLE, () -> decide(charge, manager, true, null));
    refused(ApprovalProblem.OPINION_MISSING, () -> decide(charge, supervisor, false, ""));
    assertThat(decide(charge, supervisor, true, null).state()).isEqualTo(ChargeState.COUNTS);
    assertThat(total()).isEqualByComparingTo("80");
    assertThat(charges.why(charge.number()).approval().orElseThrow().current().steps())
        .extracting(StepView::role, StepView::clause)
        .containsExactly(tuple(Role.HQ_AFFAIRS_SUPERVISOR, "S01-5.3.1-b"));
  }

  @Test
  @Clause("S01-5.3.1-b")
  void a_refused_price_is_never_charged_and_nobody_approves_an_own_one() {
    ChargeView charge = add(request(), own("安装支架", "80", "特殊墙面"));
    assertThat(decide(charge, supervisor, false, "太贵").state()).isEqualTo(ChargeState.REFUSED);
    assertThat(total()).isEqualByComparingTo("0");
    people.grant(technician.personId(), Role.HQ_AFFAIRS_SUPERVISOR);
    ChargeView another = add(request(), own("安装支架", "80", "特殊墙面"));
    refused(ApprovalProblem.OWN_REQUEST, () -> decide(another, technician, true, null));
  }

  @Test
  void a_withdrawn_charge_stays_with_its_reason_and_is_not_decided_any_more() {
    ChargeView charge = add(request(), own("安装支架", "80", "特殊墙面"));
    refused(
        ChargeProblem.REASON_MISSING,
        () -> charges.withdraw(charge.number(), charge.version(), " ", technician));
    ChargeView gone = charges.withdraw(charge.number(), charge.version(), "业主取消", technician);
    assertThat(gone.state()).isEqualTo(ChargeState.WITHDRAWN);
    assertThat(gone.withdrawnReason()).contains("业主取消");
    refused(ApprovalProblem.ENDED, () -> decide(gone, supervisor, true, null));
    refused(
        ChargeProblem.OTHER_STATE,
        () -> charges.withdraw(gone.number(), gone.version(), "again", technician));
    refused(
        CommonProblem.STALE_VERSION,
        () -> charges.withdraw(gone.number(), charge.version(), "again", technician));
  }

  @Test
  void a_case_that_leaves_the_cost_with_the_department_charges_only_what_a_rule_charges_anyway() {
    place(true);
    approved(today.minusDays(30));
    String request = request();
    refused(ChargeProblem.OTHER_PAYS, () -> add(request, of("LABOUR_HOUR", "1")));
    assertThat(add(request, of("ADD_INDOOR_DEVICE", "1")).clause()).isEqualTo("S01-5.3.1-a");
  }

  @Test
  void bad_lines_are_refused_with_their_reason() {
    String list = approved(today);
    String request = request();
    refused(ChargeProblem.QUANTITY, () -> add(request, of("LABOUR_HOUR", "0")));
    refused(ChargeProblem.QUANTITY, () -> add(request, of("LABOUR_HOUR", "-1")));
    refused(ChargeProblem.QUANTITY, () -> add(request, of("LABOUR_HOUR", "1.001")));
    refused(ChargeProblem.QUANTITY, () -> add(request, of("LABOUR_HOUR", "100000")));
    refused(ChargeProblem.NOT_ON_LIST, () -> add(request, of("NOTHING", "1")));
    refused(ChargeProblem.CODE, () -> add(request, of("labour hour", "1")));
    refused(ChargeProblem.CODE_MISSING, () -> add(request, of("", "1")));
    refused(ChargeProblem.REASON_MISSING, () -> add(request, own("安装支架", "80", " ")));
    refused(ChargeProblem.NAME_MISSING, () -> add(request, own("", "80", "r")));
    refused(ChargeProblem.PRICE, () -> add(request, own("安装支架", "0.001", "r")));
    refused(ChargeProblem.PRICE, () -> add(request, own("安装支架", "-1", "r")));
    refused(ChargeProblem.DAY_IN_FUTURE, () -> add(request, of(today.plusDays(1), "LABOUR_HOUR")));
    refused(
        ChargeProblem.DAY_BEFORE_REQUEST,
        () -> add(request, of(today.minusDays(9), "LABOUR_HOUR")));
    refused(
        PriceProblem.ON_THE_LIST,
        () ->
            add(
                request,
                new AddCharge(
                    today, "LABOUR_HOUR", BigDecimal.ONE, own("安装支架", "80", "r").own(), Map.of())));
    assertThat(charges.ofRequest(request)).isEmpty();
    lists.close(list, lists.get(list).version(), today);
    assertThat(add(request, of("LABOUR_HOUR", "1")).list()).contains(list + "@1");
    refused(PriceListProblem.CLOSED, () -> lists.begin(list, supervisor));
  }

  @Test
  void a_list_that_holds_from_tomorrow_on_prices_nothing_today() {
    approved(today.plusDays(1));
    String request = request();
    refused(ChargeProblem.NOT_ON_LIST, () -> add(request, of("LABOUR_HOUR", "1")));
  }

  @Test
  @Clause({"S04-6-A", "S04-6-B", "S04-6-C"})
  void a_project_under_s04_charges_by_the_class_of_the_service() {
    bind("S04");
    approved(today.minusDays(3));
    String request = request();
    refused(PolicyProblem.FACT_MISSING, () -> add(request, of("LABOUR_HOUR", "1")));
    refused(ChargeProblem.FACT, () -> add(request, ofClass("NO_SUCH_CLASS")));
    refused(ChargeProblem.FREE, () -> add(request, ofClass("C")));
    assertThat(add(request, ofClass("A")))
        .extracting(ChargeView::basis, ChargeView::clause)
        .containsExactly("PER_SERVICE", "S04-6-A");
    assertThat(add(request, ofClass("B")))
        .extracting(ChargeView::basis, ChargeView::clause)
        .containsExactly("BY_CONTRACT", "S04-6-B");
  }

  @Test
  @Clause({"S11-3.2A", "S11-3.2B"})
  void a_project_under_s11_serves_free_inside_the_warranty_and_charges_after_it() {
    bind("S11");
    approved(today.minusDays(3));
    assertThat(add(request(), of("LABOUR_HOUR", "1")).clause()).isEqualTo("S11-3.2B");
    place(true);
    bind("S11");
    approved(today.minusDays(3));
    String request = request();
    refused(ChargeProblem.FREE, () -> add(request, of("LABOUR_HOUR", "1")));
  }
}
