package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.product;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.CallContext;
import org.weibao.maintenance.CyclePaperService;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.ChecklistItem;
import org.weibao.routine.CycleQuery;
import org.weibao.routine.CycleRow;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.NewRoutineTerm;
import org.weibao.routine.RoutineCycleService;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineStaffService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;
import org.weibao.schedule.Period;

/** Visits that packs ask for which are bound to a project, beside those of its service case. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class PackVisitsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineCycleService cycles;
  @Inject CyclePaperService papers;
  @Inject RoutineStaffService staff;
  @Inject RoutineScene scene;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject AccessFixtures access;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private long project(String system, boolean inWarranty) {
    CallContext manager = fixtures.somebody();
    access.grant(manager.personId(), Role.DEPT_MANAGER, ScopeKind.DEPARTMENT, null);
    site = fixtures.site("TEAM_ACTIVE", inWarranty);
    access.grant(
        site.context().personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, site.projectId());
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            product(() -> projects.getProject(site.projectId()).code()),
            system,
            Optional.of("schedules"),
            today().minusYears(1),
            Optional.empty(),
            "test"),
        manager);
    scene.plan(site.projectId());
    return site.projectId();
  }

  private List<VisitRow> live(long project, String rule) {
    return routine.of(project).visits().stream()
        .filter(row -> row.state() != VisitState.CANCELLED && row.rule().equals(rule))
        .toList();
  }

  @Test
  @Clause({"S09-C-1.2.1", "S09-C-1.2.2", "S09-C-1.2.3", "S09-C-1.2.4"})
  void offer_c_plans_usage_visits_patrols_maintenance_and_function_checks_beside_the_case() {
    long project = project("S09C", true);
    assertThat(routine.of(project).byPacks())
        .extracting(
            RoutineRule::rule,
            RoutineRule::clause,
            rule -> rule.rhythm().orElseThrow().times(),
            rule -> rule.rhythm().orElseThrow().period())
        .containsExactlyInAnyOrder(
            tuple("S09C.usage-visit", "S09-C-1.2.1", 1, Period.MONTH),
            tuple("S09C.patrol", "S09-C-1.2.2", 1, Period.HALF_YEAR),
            tuple("S09C.maintenance", "S09-C-1.2.3", 1, Period.QUARTER),
            tuple("S09C.function-check", "S09-C-1.2.4", 1, Period.HALF_YEAR));
    for (RoutineRule rule : routine.of(project).byPacks()) {
      assertThat(live(project, rule.rule()))
          .as(rule.rule())
          .isNotEmpty()
          .allSatisfy(
              row -> {
                Period period = rule.rhythm().orElseThrow().period();
                assertThat(row.clause()).isEqualTo(rule.clause());
                assertThat(row.kind()).isEqualTo(rule.tasks().get(0));
                assertThat(row.lastDay()).isEqualTo(period.lastDay(row.firstDay()));
                assertThat(row.plannedOn()).isBetween(row.firstDay(), row.lastDay());
                assertThat(row.plannedOn()).isAfterOrEqualTo(today());
              });
    }
    assertThat(live(project, "")).as("those of case 1B stand too").hasSizeGreaterThan(5);
    int all = routine.of(project).visits().size();
    scene.plan(project);
    assertThat(routine.of(project).visits()).as("reckoned again").hasSize(all);
  }

  @Test
  @Clause("S09-C-1.2.1")
  void a_usage_visit_is_held_with_what_its_clause_asks_for_and_missed_when_its_month_is_over() {
    long project = project("S09C", true);
    VisitRow visit =
        live(project, "S09C.usage-visit").stream()
            .filter(row -> !row.firstDay().isAfter(today()))
            .findFirst()
            .orElseThrow();
    assertThat(routine.checklist(visit.id()))
        .extracting(ChecklistItem::id)
        .containsExactly("usage-asked");
    visits.hold(
        visit.id(),
        routine.visit(visit.id()).version(),
        new HoldVisit(
            today(),
            List.of(new HoldVisit.Check("usage-asked", CheckOutcome.OK, Optional.empty())),
            Set.of("USAGE_VISIT"),
            Optional.empty()),
        site.context());
    assertThat(routine.visit(visit.id()).row().state()).isEqualTo(VisitState.HELD);
    scene.back(project, 60);
    scene.plan(project);
    assertThat(
            routine.of(project).visits().stream()
                .filter(row -> row.rule().equals("S09C.maintenance"))
                .map(VisitRow::state))
        .contains(VisitState.MISSED, VisitState.PLANNED);
  }

  @Test
  @Clause("S09-A-1.1-2")
  void offer_a_plans_upkeep_every_three_months_of_the_warranty() {
    long project = project("S09A", true);
    assertThat(routine.of(project).byPacks())
        .extracting(RoutineRule::rule, rule -> rule.rhythm().orElseThrow().months())
        .containsExactly(tuple("S09A.upkeep", 3));
    VisitRow first = live(project, "S09A.upkeep").get(0);
    assertThat(first.lastDay().plusDays(1)).isEqualTo(first.firstDay().plusMonths(3));
    assertThat(routine.checklist(first.id()))
        .extracting(ChecklistItem::source)
        .containsOnly("S09-A-1.1-2");
  }

  @Test
  @Clause({"S09-A-1.1-6", "S09-A-1.2-1"})
  void offer_a_visits_users_every_three_months_after_the_warranty() {
    long project = project("S09A", false);
    assertThat(routine.of(project).byPacks())
        .extracting(RoutineRule::rule)
        .containsExactly("S09A.visit-after");
    assertThat(live(project, "S09A.visit-after"))
        .anySatisfy(
            row -> {
              LocalDate out = today().minusDays(Fixtures.DAYS_OUT).plusDays(1);
              assertThat(row.firstDay()).isEqualTo(out);
              assertThat(row.lastDay()).isEqualTo(out.plusMonths(3).minusDays(1));
              assertThat(row.kind()).isEqualTo("RETURN_VISIT");
            });
  }

  @Test
  @Clause({"S12-4.3.1", "S12-4.2.2"})
  void linkage_is_tested_every_month_and_patrols_wait_until_somebody_says_how_often() {
    long project = project("S12", true);
    assertThat(routine.of(project).byPacks())
        .filteredOn(rule -> !rule.tasks().contains(RoutineRule.TRAINING))
        .extracting(RoutineRule::rule, rule -> rule.open().isPresent())
        .containsExactlyInAnyOrder(tuple("S12.linkage-test", false), tuple("S12.patrol", true));
    assertThat(live(project, "S12.linkage-test"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.clause()).isEqualTo("S12-4.3.1"));
    assertThat(live(project, "S12.patrol")).isEmpty();
  }

  private List<CycleRow> cycle(long project, String kind) {
    return cycles.table(
        new CycleQuery(Optional.empty(), Optional.of(project), Optional.ofNullable(kind)));
  }

  @Test
  @Clause("S12-4.2.1")
  void
      the_cycle_table_is_made_from_contract_and_rules_and_says_when_somebody_was_and_will_be_there() {
    long project = project("S12", true);
    assertThat(cycle(project, null))
        .filteredOn(row -> !row.kind().equals(RoutineRule.TRAINING))
        .extracting(CycleRow::kind, row -> row.rule().open().isPresent())
        .containsExactly(
            tuple(CycleRow.CASE, false), tuple("PATROL", true), tuple("LINKAGE_TEST", false));
    assertThat(cycle(project, CycleRow.CASE).get(0).contract()).isEmpty();
    staff.addTerm(
        project,
        new NewRoutineTerm(2, Period.MONTH, "合同第 7 条", today(), Optional.empty()),
        site.context());
    CycleRow byContract = cycle(project, CycleRow.CASE).get(0);
    assertThat(byContract.contract()).contains("合同第 7 条");
    assertThat(byContract.rule().rhythm().orElseThrow().times()).isEqualTo(2);

    CycleRow test = cycle(project, "LINKAGE_TEST").get(0);
    assertThat(test.rule().clause()).isEqualTo("S12-4.3.1");
    assertThat(test.last()).isEmpty();
    CycleRow.Occasion next = test.next().orElseThrow();
    assertThat(next.day()).isAfterOrEqualTo(today());
    assertThat(test.overdue(today())).isFalse();
    assertThat(test.overdue(next.day().plusDays(1))).isTrue();
    List<HoldVisit.Check> checks =
        routine.checklist(next.visitId()).stream()
            .map(item -> new HoldVisit.Check(item.id(), CheckOutcome.OK, Optional.empty()))
            .toList();
    visits.hold(
        next.visitId(),
        routine.visit(next.visitId()).version(),
        new HoldVisit(today(), checks, Set.of("LINKAGE_TEST"), Optional.empty()),
        site.context());
    CycleRow held = cycle(project, "LINKAGE_TEST").get(0);
    assertThat(held.last().orElseThrow().visitId()).isEqualTo(next.visitId());
    assertThat(held.last().orElseThrow().day()).isEqualTo(today());
    assertThat(held.next().orElseThrow().visitId()).isNotEqualTo(next.visitId());

    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    papers.writePdf(
        new CycleQuery(Optional.empty(), Optional.of(project), Optional.empty()),
        Locale.SIMPLIFIED_CHINESE,
        paper);
    assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    CallContext stranger = fixtures.somebody();
    access.grant(
        stranger.personId(),
        Role.SERVICE_TECHNICIAN,
        ScopeKind.PROJECT,
        fixtures.site("TEAM_ACTIVE", true).projectId());
    assertThat(
            Trying.as(
                AccessFixtures.call(stranger, Role.SERVICE_TECHNICIAN), () -> cycle(project, null)))
        .isEmpty();
  }
}
