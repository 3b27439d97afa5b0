package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.DecisionStep;
import org.weibao.organization.Role;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectData;
import org.weibao.project.ProjectDetails;
import org.weibao.project.ProjectMasterService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.repair.VisitView;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.CoverDecisionView;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.CoverService;
import org.weibao.warranty.CoverageService;
import org.weibao.warranty.CoverageView;
import org.weibao.warranty.NewCoverage;
import org.weibao.warranty.RequestCover;
import org.weibao.warranty.RowOrigin;
import org.weibao.warranty.Side;
import org.weibao.warranty.WarrantyProblem;

/** What is owed for devices, and who bears the cost of requests by it. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class CoverIT {

  @Inject CoverageService coverage;
  @Inject CoverService covers;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ProjectService projects;
  @Inject ProjectMasterService master;
  @Inject PolicyService policies;
  @Inject ReturnStory story;
  @Inject ReturnFixtures people;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  Fixtures.Site site;
  LocalDate today;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_place() {
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    site = fixtures.site("TEAM_ACTIVE", true);
  }

  @Test
  @Clause("S01-5.4.1.2")
  void inside_the_warranty_the_contract_of_the_project_leaves_every_cost_with_us() {
    RequestCover cover = covers.ofRequest(request().number());
    assertThat(cover.current().kept()).isFalse();
    assertThat(cover.current().lines()).extracting(CoverLine::clause).containsOnly("S01-5.4.1.2");
    assertThat(shares(cover)).containsExactly("0/100/0", "0/100/0", "0/100/0", "0/100/0");
    assertThat(line(cover, CostClass.PARTS).owner())
        .isEqualTo(DecisionStep.of("why.cover.OWED_TO_OWNER.COVERS", today.plusYears(1), "100"));
    assertThat(line(cover, CostClass.PARTS).supplier().key())
        .isEqualTo("why.cover.OWED_TO_US.NONE");
  }

  @Test
  @Clause("S01-5.4.1.2-3C-b")
  void a_cause_outside_the_warranty_is_decided_once_it_is_found_and_the_customer_bears_all() {
    site = fixtures.site("DEPARTMENT_LEFT_CITY", true);
    RequestView request = request();
    record(request, FaultCause.LIGHTNING);
    RequestCover cover = covers.ofRequest(request.number());
    assertThat(cover.current().number()).isEqualTo(1);
    assertThat(cover.current().ground()).contains(CoverGround.CAUSE_FOUND);
    assertThat(shares(cover)).containsExactly("100/0/0", "100/0/0", "100/0/0", "100/0/0");
    assertThat(line(cover, CostClass.TRAVEL).clause()).isEqualTo("S01-5.4.1.2-3C-b");
    assertThat(line(cover, CostClass.TRAVEL).owner())
        .isEqualTo(DecisionStep.of("why.cover.OWED_TO_OWNER.CAUSE_EXCLUDED", "LIGHTNING"));
  }

  @Test
  @Clause({"S01-5.4.2.1-1-b", "S01-5.4.2.1-2-b"})
  void after_the_warranty_the_clause_charges_repair_and_replacement_and_not_our_way() {
    for (String team : List.of("TEAM_ACTIVE", "TEAM_LEFT_OTHER_TEAM_IN_CITY")) {
      site = fixtures.site(team, false);
      RequestCover cover = covers.ofRequest(request().number());
      assertThat(shares(cover)).containsExactly("100/0/0", "100/0/0", "0/100/0", "100/0/0");
      assertThat(line(cover, CostClass.PARTS).clause())
          .isEqualTo(team.equals("TEAM_ACTIVE") ? "S01-5.4.2.1-1-b" : "S01-5.4.2.1-2-b");
    }
  }

  @Test
  @Clause("S01-5.4.2.1-3-b")
  void where_the_department_has_left_the_customer_bears_the_way_too() {
    site = fixtures.site("DEPARTMENT_LEFT_CITY", false);
    RequestCover cover = covers.ofRequest(request().number());
    assertThat(shares(cover)).containsExactly("100/0/0", "100/0/0", "100/0/0", "100/0/0");
    assertThat(line(cover, CostClass.TRAVEL).clause()).isEqualTo("S01-5.4.2.1-3-b");
  }

  @Test
  @Clause("S01-5.2.1-c")
  void the_supplier_bears_what_he_owes_and_we_what_he_does_not() {
    add(row(Side.OWED_TO_US, Set.of(CostClass.PARTS), "100", today.plusDays(30)));
    RequestCover cover = covers.ofRequest(request().number());
    assertThat(shares(cover)).containsExactly("0/0/100", "0/100/0", "0/100/0", "0/100/0");
    add(row(Side.OWED_TO_US, Set.of(CostClass.LABOUR), "40", today.plusDays(30)));
    assertThat(shares(covers.ofRequest(request().number())).get(1)).isEqualTo("0/60/40");
  }

  @Test
  void a_row_that_is_entered_later_makes_a_new_decision_and_the_old_one_stays() {
    RequestView request = request();
    record(request, FaultCause.WEAR);
    add(row(Side.OWED_TO_US, Set.of(), "100", today.plusDays(30)));
    RequestCover cover = covers.ofRequest(request.number());
    assertThat(cover.current().ground()).contains(CoverGround.ROWS_CHANGED);
    assertThat(shares(cover)).containsOnly("0/0/100");
    assertThat(cover.earlier()).extracting(CoverDecisionView::number).containsExactly(1);
    // Nothing new is said, so nothing new is kept.
    covers.follow(request.id(), CoverGround.CHARGED);
    assertThat(covers.ofRequest(request.number()).current().number()).isEqualTo(2);
  }

  @Test
  @Clause("S01-5.4.1.2")
  void a_changed_end_of_the_projects_warranty_is_followed_because_it_is_never_copied() {
    RequestView request = request();
    record(request, FaultCause.WEAR);
    assertThat(shares(covers.ofRequest(request.number()))).containsOnly("0/100/0");
    ProjectDetails known = master.details(site.projectId());
    master.edit(
        site.projectId(),
        known.version(),
        endingOn(known.data(), today.minusDays(2)),
        site.context());
    RequestCover cover = covers.ofRequest(request.number());
    assertThat(cover.current().ground()).contains(CoverGround.PROJECT_CHANGED);
    assertThat(line(cover, CostClass.PARTS).shares().customer()).isEqualByComparingTo("100");
    assertThat(coverage.ofDevice(site.installedSerial()).owed())
        .extracting(CoverageView::origin, view -> view.end().orElseThrow())
        .containsExactly(tuple(RowOrigin.PROJECT_WARRANTY, today.minusDays(2)));
  }

  @Test
  @Clause("S09-C-1.1")
  void the_exclusions_of_a_bound_contract_come_before_those_of_the_department() {
    bind("S09C");
    RequestView lightning = request();
    record(lightning, FaultCause.LIGHTNING);
    assertThat(shares(covers.ofRequest(lightning.number()))).containsOnly("0/100/0");
    RequestView damage = request();
    record(damage, FaultCause.HUMAN_DAMAGE);
    assertThat(shares(covers.ofRequest(damage.number()))).containsOnly("100/0/0");
  }

  @Test
  void what_the_maker_refuses_stays_with_us_and_misuse_that_he_finds_is_the_customers() {
    for (String code : List.of("RT", "MU")) {
      story.begin();
      site = story.site;
      add(row(Side.OWED_TO_US, Set.of(CostClass.PARTS), "100", today.plusDays(30)));
      String request = story.request.number();
      assertThat(shares(covers.ofRequest(request)).get(0)).isEqualTo("0/0/100");
      String form = story.approved().number();
      story.hear(form, 1, "acknowledged", "");
      story.hear(form, 2, "refused", "\"code\":\"%s\",\"reason\":\"见检测报告\"".formatted(code));
      RequestCover cover = covers.ofRequest(request);
      assertThat(cover.current().ground()).contains(CoverGround.MAKER_ANSWERED);
      assertThat(shares(cover).get(0)).isEqualTo(code.equals("RT") ? "0/100/0" : "100/0/0");
    }
  }

  @Test
  void a_row_for_one_component_holds_once_it_is_told_that_this_one_failed() {
    add(
        new NewCoverage(
            Side.OWED_TO_US,
            Set.of(),
            Optional.of("电源板"),
            CoverBasis.PURCHASE,
            today.minusYears(1),
            today.plusYears(1),
            BigDecimal.valueOf(100),
            Set.of(),
            "采购合同 8 号",
            Optional.empty(),
            "补录"));
    RequestView request = request();
    assertThat(shares(covers.ofRequest(request.number()))).containsOnly("0/100/0");
    covers.tellComponent(request.number(), " 电源板 ", site.context());
    assertThat(shares(covers.ofRequest(request.number()))).containsOnly("0/0/100");
    refused(
        WarrantyProblem.COMPONENT_MISSING,
        () -> covers.tellComponent(request.number(), " ", site.context()));
  }

  @Test
  void a_row_is_ended_with_a_reason_and_by_the_version_that_was_seen() {
    add(row(Side.OWED_TO_US, Set.of(), "100", today.plusDays(30)));
    CoverageView row = coverage.ofDevice(site.installedSerial()).claimed().get(0);
    refused(WarrantyProblem.REASON_MISSING, () -> end(row, row.version(), today, " "));
    refused(WarrantyProblem.ENDS_EARLIER, () -> end(row, row.version(), today.plusDays(30), "x"));
    refused(CommonProblem.STALE_VERSION, () -> end(row, row.version() + 1, today, "x"));
    refused(WarrantyProblem.DAY_MISSING, () -> end(row, row.version(), null, "x"));
    end(row, row.version(), today.minusYears(3), "录错");
    CoverageView ended = coverage.ofDevice(site.installedSerial()).claimed().get(0);
    assertThat(ended.endReason()).contains("录错");
    assertThat(shares(covers.ofRequest(request().number()))).containsOnly("0/100/0");
  }

  @Test
  void bad_rows_are_refused_with_their_field() {
    NewCoverage good = row(Side.OWED_TO_US, Set.of(), "100", today.plusDays(30));
    refused(WarrantyProblem.PERCENT, () -> add(row(Side.OWED_TO_US, Set.of(), "0", today)));
    refused(WarrantyProblem.PERCENT, () -> add(row(Side.OWED_TO_US, Set.of(), "101", today)));
    refused(WarrantyProblem.PERCENT, () -> add(row(Side.OWED_TO_US, Set.of(), "1.005", today)));
    refused(
        WarrantyProblem.ORDER,
        () -> add(row(Side.OWED_TO_US, Set.of(), "100", today.minusYears(2))));
    refused(
        WarrantyProblem.TOO_FAR,
        () -> add(row(Side.OWED_TO_US, Set.of(), "100", today.plusYears(70))));
    refused(
        WarrantyProblem.CAUSE,
        () ->
            add(
                new NewCoverage(
                    good.side(),
                    good.costs(),
                    good.component(),
                    good.basis(),
                    good.start(),
                    good.end(),
                    good.percent(),
                    Set.of("GREMLINS"),
                    good.source(),
                    good.conditions(),
                    good.reason())));
    assertThat(coverage.ofDevice(site.installedSerial()).claimed()).isEmpty();
  }

  private void end(CoverageView row, int version, LocalDate lastDay, String why) {
    coverage.end(
        site.installedSerial(), row.id().orElseThrow(), version, lastDay, why, site.context());
  }

  private void add(NewCoverage row) {
    coverage.add(site.installedSerial(), row, site.context());
  }

  private NewCoverage row(Side side, Set<CostClass> costs, String percent, LocalDate end) {
    return new NewCoverage(
        side,
        costs,
        Optional.empty(),
        CoverBasis.PURCHASE,
        today.minusYears(1),
        end,
        new BigDecimal(percent),
        Set.of("HUMAN_DAMAGE"),
        "采购合同 7 号",
        Optional.empty(),
        "补录");
  }

  private void bind(String system) {
    people.grant(site.context().personId(), Role.DEPT_MANAGER);
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            projects.getProject(site.projectId()).code(),
            system,
            Optional.of("warranties"),
            today.minusDays(30),
            Optional.empty(),
            "test"),
        site.context());
  }

  private RequestView request() {
    return requests.register(
        new RegisterRequest(
            site.projectId(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(site.installedSerial()),
            Optional.empty(),
            "门口机黑屏",
            Urgency.ROUTINE,
            Optional.empty(),
            clock.instant().minus(Duration.ofHours(1)),
            RequestSource.DESK,
            Optional.empty(),
            Optional.empty()),
        site.context());
  }

  private void record(RequestView request, FaultCause cause) {
    VisitView visit =
        repairs.recordVisit(
            request.number(),
            new RecordVisit(
                clock.instant().minus(Duration.ofMinutes(30)), Optional.empty(), Optional.empty()),
            site.context());
    repairs.recordFault(
        request.number(),
        new RecordFault(
            visit.id(),
            cause,
            Optional.empty(),
            "检修",
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            clock.instant()),
        site.context());
  }

  private static CoverLine line(RequestCover cover, CostClass cost) {
    return cover.current().lines().get(cost.ordinal());
  }

  /** Customer, department and supplier in percent: parts, labour, travel, freight. */
  private static List<String> shares(RequestCover cover) {
    return cover.current().lines().stream()
        .map(CoverLine::shares)
        .map(
            shares ->
                shares.customer().stripTrailingZeros().toPlainString()
                    + "/"
                    + shares.department().stripTrailingZeros().toPlainString()
                    + "/"
                    + shares.supplier().stripTrailingZeros().toPlainString())
        .toList();
  }

  private static ProjectData endingOn(ProjectData data, LocalDate end) {
    return new ProjectData(
        data.code().toUpperCase(Locale.ROOT),
        data.name(),
        data.nameEn(),
        data.propertyCenterId(),
        data.completedOn(),
        data.handedOverOn(),
        data.movedInOn(),
        Optional.of(end),
        data.retentionAmount(),
        data.retentionEndsOn());
  }
}
