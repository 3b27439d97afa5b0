package org.weibao.container;

import static org.weibao.container.Trying.product;

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
import org.junit.jupiter.api.BeforeEach;
import org.weibao.charge.AddCharge;
import org.weibao.charge.AddCharge.OwnPrice;
import org.weibao.charge.ChargeService;
import org.weibao.charge.ChargeTotal;
import org.weibao.charge.ChargeView;
import org.weibao.charge.NewPriceList;
import org.weibao.charge.PriceFileResult;
import org.weibao.charge.PriceListService;
import org.weibao.charge.PriceUnit;
import org.weibao.charge.PriceVersionView;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.LocalNames;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.request.RequestService;
import org.weibao.request.Urgency;

/** A place with its people and its price list. */
abstract class ChargeScene {

  static final String LINES =
      """
      Code,Kind,Name (English),Name (simplified Chinese),Name (traditional Chinese),Unit,Unit price
      ADD_INDOOR_DEVICE,SERVICE,Adding a device,户内加装设备,戶內加裝設備,PIECE,120
      LABOUR_HOUR,人工,Labour,人工,人工,小时,33.335
      """;

  @Inject ChargeService charges;
  @Inject PriceListService lists;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject PolicyService policies;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  Fixtures.Site site;
  CallContext technician;
  CallContext supervisor;
  CallContext manager;
  LocalDate today;

  @BeforeEach
  void a_place_with_its_price_list() {
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    supervisor = people.person(Role.HQ_AFFAIRS_SUPERVISOR);
    manager = people.person(Role.DEPT_MANAGER);
    place(false);
  }

  void place(boolean inWarranty) {
    site = fixtures.site("TEAM_ACTIVE", inWarranty);
    technician = site.context();
    people.grant(technician.personId(), Role.SERVICE_TECHNICIAN);
  }

  BigDecimal total() {
    return charges.totals(Optional.of(site.projectId()), YearMonth.from(today)).stream()
        .map(ChargeTotal::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  String request() {
    return product(
        () ->
            requests
                .register(
                    Fixtures.request(site.projectId(), Urgency.ROUTINE, clock.instant()),
                    technician)
                .number());
  }

  ChargeView add(String request, AddCharge command) {
    return charges.add(request, command, technician);
  }

  ChargeView decide(ChargeView charge, CallContext who, boolean agreed, String opinion) {
    return charges.decide(
        charge.number(), charges.get(charge.number()).version(), agreed, opinion, who);
  }

  AddCharge of(String code, String quantity) {
    return new AddCharge(today, code, new BigDecimal(quantity), Optional.empty(), Map.of());
  }

  static AddCharge of(LocalDate day, String code) {
    return new AddCharge(day, code, BigDecimal.ONE, Optional.empty(), Map.of());
  }

  AddCharge ofClass(String serviceClass) {
    return new AddCharge(
        today,
        "LABOUR_HOUR",
        BigDecimal.ONE,
        Optional.empty(),
        Map.of("serviceClass", serviceClass, "lowAmount", "false"));
  }

  AddCharge own(String name, String price, String reason) {
    return new AddCharge(
        today,
        "",
        BigDecimal.ONE,
        Optional.of(new OwnPrice(name, PriceUnit.PIECE, new BigDecimal(price), reason)),
        Map.of());
  }

  String created() {
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

  String approved(LocalDate from) {
    String code = created();
    submitted(code, LINES, from);
    return code;
  }

  void version(String code, String lines, LocalDate from) {
    lists.begin(code, supervisor);
    submitted(code, lines, from);
  }

  void submitted(String code, String lines, LocalDate from) {
    importing(code, lines, false);
    PriceVersionView draft = lists.get(code).draft();
    int version = lists.submit(code, draft.number(), draft.version(), from, null).draft().version();
    lists.approve(code, draft.number(), version, manager);
  }

  PriceFileResult importing(String code, String lines, boolean dryRun) {
    return lists.importLines(
        code,
        lists.get(code).draft().number(),
        draftVersion(code),
        lines.getBytes(StandardCharsets.UTF_8),
        Locale.ENGLISH,
        dryRun,
        supervisor);
  }

  int draftVersion(String code) {
    return lists.get(code).draft().version();
  }

  void bind(String system) {
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
