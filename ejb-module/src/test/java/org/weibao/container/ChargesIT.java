package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.charge.AddCharge;
import org.weibao.charge.AddCharge.OwnPrice;
import org.weibao.charge.ChargeProblem;
import org.weibao.charge.ChargeReasons;
import org.weibao.charge.ChargeService;
import org.weibao.charge.ChargeState;
import org.weibao.charge.ChargeTotal;
import org.weibao.charge.ChargeView;
import org.weibao.charge.NewPriceList;
import org.weibao.charge.PriceFileResult;
import org.weibao.charge.PriceListProblem;
import org.weibao.charge.PriceListService;
import org.weibao.charge.PriceListView;
import org.weibao.charge.PriceUnit;
import org.weibao.charge.PriceVersionView;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.DecisionStep;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.LocalNames;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyProblem;
import org.weibao.policy.PolicyService;
import org.weibao.price.PriceProblem;
import org.weibao.project.ProjectService;
import org.weibao.registerimport.TemplateFormat;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;

/** Charges F3 by price lists and at prices of their own. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ChargesIT {

  private static final String LINES =
      """
      Code,Kind,Name (English),Name (simplified Chinese),Name (traditional Chinese),Unit,Unit price
      ADD_INDOOR_DEVICE,SERVICE,Adding a device,户内加装设备,戶內加裝設備,PIECE,120
      LABOUR_HOUR,人工,Labour,人工,人工,小时,33.335
      """;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ChargeService charges;
  @Inject PriceListService lists;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject PolicyService policies;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private CallContext supervisor;
  private CallContext manager;
  private LocalDate today;

  @BeforeEach
  void a_place_with_its_price_list() {
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    supervisor = people.person(Role.HQ_AFFAIRS_SUPERVISOR);
    manager = people.person(Role.DEPT_MANAGER);
    place(false);
  }

  private void place(boolean inWarranty) {
    site = fixtures.site("TEAM_ACTIVE", inWarranty);
    technician = site.context();
    people.grant(technician.personId(), Role.SERVICE_TECHNICIAN);
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

  @Test
  void a_file_of_prices_is_taken_as_a_whole_or_not_at_all() {
    String list = created();
    String bad = LINES + "LABOUR_HOUR,LABOUR,x,x,x,HOUR,1\nx y,WORK,,x,x,DAY,-3\n";
    PriceFileResult refused = importing(list, bad, false);
    assertThat(refused.taken()).isFalse();
    assertThat(refused.problems())
        .extracting(p -> p.row(), p -> p.column(), p -> p.code())
        .containsExactly(
            tuple(4, "code", "pricelist.row-twice"),
            tuple(5, "code", "pricelist.row-code"),
            tuple(5, "kind", "pricelist.row-choice"),
            tuple(5, "nameEn", "pricelist.row-empty"),
            tuple(5, "unit", "pricelist.row-choice"),
            tuple(5, "unitPrice", "pricelist.row-price"));
    assertThat(importing(list, LINES, true).added()).hasSize(2);
    assertThat(lists.lines(list, 1)).isEmpty();
    assertThat(importing(list, LINES, false).taken()).isTrue();
    byte[] workbook = lists.table(list, 1, Locale.SIMPLIFIED_CHINESE, TemplateFormat.XLSX);
    PriceFileResult again =
        lists.importLines(list, 1, draftVersion(list), workbook, Locale.ENGLISH, true, supervisor);
    assertThat(again.problems()).isEmpty();
    assertThat(again.lines()).hasSize(2);
    assertThat(again.changed()).isEmpty();
    refused(PriceListProblem.COLUMNS, () -> importing(list, "Code,Kind\nA,B\n", true));
  }

  @Test
  void two_people_keep_a_list_and_two_lists_of_one_place_price_nothing_twice() {
    String list = created();
    refused(PriceListProblem.EMPTY, () -> lists.submit(list, 1, draftVersion(list), today, null));
    importing(list, LINES, false);
    PriceListView submitted = lists.submit(list, 1, draftVersion(list), today, "新");
    int version = submitted.draft().version();
    refused(PriceListProblem.OWN_DRAFT, () -> lists.approve(list, 1, version, supervisor));
    lists.approve(list, 1, version, manager);
    String other = created();
    importing(other, LINES, false);
    refused(PriceListProblem.TIE, () -> lists.submit(other, 1, draftVersion(other), today, null));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN),
                () -> lists.begin(list, technician)));
  }

  private BigDecimal total() {
    return charges.totals(Optional.of(site.projectId()), YearMonth.from(today)).stream()
        .map(ChargeTotal::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String request() {
    return product(
        () ->
            requests
                .register(
                    Fixtures.request(site.projectId(), Urgency.ROUTINE, clock.instant()),
                    technician)
                .number());
  }

  private ChargeView add(String request, AddCharge command) {
    return charges.add(request, command, technician);
  }

  private ChargeView decide(ChargeView charge, CallContext who, boolean agreed, String opinion) {
    return charges.decide(
        charge.number(), charges.get(charge.number()).version(), agreed, opinion, who);
  }

  private AddCharge of(String code, String quantity) {
    return new AddCharge(today, code, new BigDecimal(quantity), Optional.empty(), Map.of());
  }

  private static AddCharge of(LocalDate day, String code) {
    return new AddCharge(day, code, BigDecimal.ONE, Optional.empty(), Map.of());
  }

  private AddCharge ofClass(String serviceClass) {
    return new AddCharge(
        today,
        "LABOUR_HOUR",
        BigDecimal.ONE,
        Optional.empty(),
        Map.of("serviceClass", serviceClass, "lowAmount", "false"));
  }

  private AddCharge own(String name, String price, String reason) {
    return new AddCharge(
        today,
        "",
        BigDecimal.ONE,
        Optional.of(new OwnPrice(name, PriceUnit.PIECE, new BigDecimal(price), reason)),
        Map.of());
  }

  private String created() {
    String code = "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    lists.create(
        new NewPriceList(
            code,
            ScopeKind.REGION,
            Optional.of(scopes.regionOf(site.projectId())),
            new LocalNames("Prices", "价目表", "價目表"),
            "CNY",
            RoundingMode.HALF_UP),
        supervisor);
    return code;
  }

  private String approved(LocalDate from) {
    String code = created();
    submitted(code, LINES, from);
    return code;
  }

  private void version(String code, String lines, LocalDate from) {
    lists.begin(code, supervisor);
    submitted(code, lines, from);
  }

  private void submitted(String code, String lines, LocalDate from) {
    importing(code, lines, false);
    PriceVersionView draft = lists.get(code).draft();
    int version = lists.submit(code, draft.number(), draft.version(), from, null).draft().version();
    lists.approve(code, draft.number(), version, manager);
  }

  private PriceFileResult importing(String code, String lines, boolean dryRun) {
    return lists.importLines(
        code,
        lists.get(code).draft().number(),
        draftVersion(code),
        lines.getBytes(StandardCharsets.UTF_8),
        Locale.ENGLISH,
        dryRun,
        supervisor);
  }

  private int draftVersion(String code) {
    return lists.get(code).draft().version();
  }

  private void bind(String system) {
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            projects.getProject(site.projectId()).code(),
            system,
            Optional.of("charges"),
            today.minusDays(30),
            Optional.empty(),
            "test"),
        manager);
  }
}
