package org.weibao.dueitem.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;
import org.weibao.regulation.Clause;

/** What the shipped packs ask for, in the autumn of a year. */
class DueReckonerTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

  private static final DueSite SITE =
      site(Optional.of(LocalDate.of(2027, 8, 31)), Optional.of("TEAM_ACTIVE"));

  private static DueSite site(Optional<LocalDate> warrantyEnd, Optional<String> team) {
    return new DueSite(
        7, "P-007", 3, 2, 1, Optional.of(LocalDate.of(2026, 8, 20)), warrantyEnd, team);
  }

  private static List<PlanDueItem> plans(DueKind kind, DueSite site, String to) {
    return plans(kind, site, TODAY.toString(), to);
  }

  private static List<PlanDueItem> plans(DueKind kind, DueSite site, String from, String to) {
    DueReckoner reckoner = new DueReckoner(ZONE, midnight(from), midnight(to));
    answers(kind, site).forEach(answer -> reckoner.add(kind, site, answer));
    return List.copyOf(reckoner.plans());
  }

  private static List<PolicyAnswer> answers(DueKind kind, DueSite site) {
    PolicySubject subject = PolicySubject.project(site.code());
    return PolicyBook.shipped()
        .all(PolicyQuestion.of("schedules", kind.name(), subject, site.facts(TODAY), TODAY));
  }

  private static Instant midnight(String day) {
    return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
  }

  @Test
  @Clause("S01-5.1.3-d")
  void the_f1_total_of_a_month_is_due_before_the_25th_of_the_next() {
    List<PlanDueItem> plans = plans(DueKind.F1, SITE, "2027-01-10");
    assertThat(plans).extracting(PlanDueItem::subject).containsExactly("2026-10", "2026-11");
    PlanDueItem first = plans.get(0);
    assertThat(first.dueAt()).as("the 25th is too late").isEqualTo(midnight("2026-11-25"));
    assertThat(first.owner()).isEqualTo(Role.PROJECT_TEAM_LEAD);
    assertThat(first.place().kind()).isEqualTo(ScopeKind.PROJECT);
    assertThat(first.clause()).isEqualTo("S01-5.1.3-d");
    assertThat(first.policy()).startsWith("S01@");
    assertThat(first.link()).contains("/reports?project=7&month=2026-10");
    assertThat(first.key()).isEqualTo("F1/PROJECT/7/2026-10");
  }

  @Test
  @Clause({"S01-5.3.3-a", "S01-5.3.3-b"})
  void the_f3_total_is_one_duty_by_the_stricter_of_its_two_rules() {
    List<PlanDueItem> plans = plans(DueKind.F3, SITE, "2026-12-20");
    assertThat(plans)
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.dueAt()).isEqualTo(midnight("2026-11-25"));
              assertThat(plan.clause()).isEqualTo("S01-5.3.3-b");
            });
  }

  @Test
  @Clause({"S01-5.3.3-a", "S01-5.3.3-b"})
  void when_the_stricter_day_is_over_the_looser_rule_does_not_bring_the_total_back() {
    assertThat(plans(DueKind.F3, SITE, "2026-11-26", "2026-12-31"))
        .extracting(PlanDueItem::subject, PlanDueItem::dueAt)
        .containsExactly(Tuple.tuple("2026-11", midnight("2026-12-25")));
  }

  @Test
  @Clause("S01-5.1.3-e")
  void the_f1_totals_of_a_region_go_on_together_once_a_month() {
    DueReckoner reckoner =
        new DueReckoner(ZONE, midnight(TODAY.toString()), midnight("2027-01-02"));
    DueSite neighbour =
        new DueSite(
            8, "P-008", 4, 2, 1, Optional.empty(), SITE.warrantyEndsOn(), SITE.teamStatus());
    for (DueSite site : List.of(SITE, neighbour)) {
      answers(DueKind.F1_CONSOLIDATED, site)
          .forEach(answer -> reckoner.add(DueKind.F1_CONSOLIDATED, site, answer));
    }

    assertThat(reckoner.plans())
        .extracting(PlanDueItem::subject, PlanDueItem::dueAt, PlanDueItem::owner)
        .containsExactly(
            Tuple.tuple("2026-10", midnight("2026-12-01"), Role.REGIONAL_ADMIN),
            Tuple.tuple("2026-11", midnight("2027-01-01"), Role.REGIONAL_ADMIN));
  }

  @Test
  void f4_is_nobodys_duty_while_its_day_is_left_open() {
    assertThat(plans(DueKind.F4, SITE, "2027-01-02")).isEmpty();
  }

  @Test
  @Clause("S01-5.1.4-a")
  void f4_is_due_each_month_by_the_day_that_somebody_set() {
    PolicyAnswer open = answers(DueKind.F4, SITE).get(0);
    PolicyRule rule = open.rule();
    PolicyRule set =
        new PolicyRule(
            rule.section(),
            rule.id(),
            rule.clauses(),
            Map.of(
                "owner",
                rule.fields().get("owner"),
                "due",
                Map.of("times", 1, "per", "MONTH", "dayOfMonth", 10)),
            List.of());
    DueReckoner reckoner =
        new DueReckoner(ZONE, midnight(TODAY.toString()), midnight("2027-01-02"));

    reckoner.add(DueKind.F4, SITE, new PolicyAnswer(set, open.policy(), open.steps()));

    assertThat(reckoner.plans())
        .extracting(PlanDueItem::subject, PlanDueItem::dueAt, PlanDueItem::owner)
        .containsExactly(
            Tuple.tuple("2026-10", midnight("2026-11-11"), Role.SERVICE_TECHNICIAN),
            Tuple.tuple("2026-11", midnight("2026-12-11"), Role.SERVICE_TECHNICIAN));
  }

  @Test
  @Clause("S01-5.2.2-c")
  void repair_fees_are_paid_each_month_by_a_region() {
    List<PlanDueItem> plans = plans(DueKind.PAYMENT_REQUEST, SITE, "2027-01-02");
    assertThat(plans)
        .extracting(PlanDueItem::key)
        .containsExactly("PAYMENT_REQUEST/REGION/1/2026-11", "PAYMENT_REQUEST/REGION/1/2026-12");
    assertThat(plans.get(0).owner()).isEqualTo(Role.REGIONAL_ADMIN);
  }

  @Test
  @Clause({"S01-5.3.4-a", "S01-5.3.4-b"})
  void accounts_are_reconciled_each_quarter_and_collected_each_half_year() {
    assertThat(plans(DueKind.RECONCILIATION, SITE, "2027-04-02"))
        .extracting(PlanDueItem::key, PlanDueItem::dueAt)
        .containsExactly(
            Tuple.tuple("RECONCILIATION/PROPERTY_CENTER/3/2026-Q4", midnight("2027-01-01")),
            Tuple.tuple("RECONCILIATION/PROPERTY_CENTER/3/2027-Q1", midnight("2027-04-01")));
    assertThat(plans(DueKind.COLLECTION, SITE, "2027-04-02"))
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.key()).isEqualTo("COLLECTION/CITY/2/2026-S2");
              assertThat(plan.owner()).isEqualTo(Role.CITY_HEAD);
            });
  }

  @Test
  @Clause("S01-5.4.1.1-a")
  void handover_talks_are_due_half_a_year_before_the_warranty_ends_and_follow_its_date() {
    PlanDueItem plan = handover(site(Optional.of(LocalDate.of(2027, 8, 31)), SITE.teamStatus()));
    assertThat(plan.dueAt()).as("28 February, the last day").isEqualTo(midnight("2027-03-01"));
    assertThat(plan.subjectKind()).isEqualTo(DueSubject.EVENT);
    PlanDueItem later = handover(site(Optional.of(LocalDate.of(2027, 9, 15)), SITE.teamStatus()));
    assertThat(later.key()).as("the same duty").isEqualTo(plan.key());
    assertThat(later.dueAt()).isEqualTo(midnight("2027-03-16"));
    assertThat(
            plans(
                DueKind.WARRANTY_HANDOVER, site(Optional.empty(), SITE.teamStatus()), "2027-06-01"))
        .as("no warranty end, no talks")
        .isEmpty();
  }

  private static PlanDueItem handover(DueSite site) {
    List<PlanDueItem> plans = plans(DueKind.WARRANTY_HANDOVER, site, "2027-06-01");
    assertThat(plans).hasSize(1);
    return plans.get(0);
  }

  @Test
  @Clause({"S01-5.4.1.2-3B-a", "S01-5.4.1.2-3C-a"})
  void residents_are_withdrawn_half_a_year_after_the_move_in_where_the_department_has_left() {
    DueSite left = site(SITE.warrantyEndsOn(), Optional.of("DEPARTMENT_LEFT_CITY"));
    assertThat(plans(DueKind.WITHDRAWAL, left, "2027-06-01"))
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.dueAt()).isEqualTo(midnight("2027-02-21"));
              assertThat(plan.owner()).isEqualTo(Role.CITY_HEAD);
            });
    assertThat(plans(DueKind.WITHDRAWAL, SITE, "2027-06-01")).isEmpty();
  }

  @Test
  @Clause("S01-5.4.1.2-3B-b")
  void in_a_left_city_the_handover_ends_with_the_half_year_of_the_residents() {
    DueSite left = site(SITE.warrantyEndsOn(), Optional.of("DEPARTMENT_LEFT_CITY"));
    assertThat(plans(DueKind.WARRANTY_HANDOVER, left, "2027-06-01"))
        .extracting(PlanDueItem::clause, PlanDueItem::dueAt)
        .containsExactlyInAnyOrder(
            Tuple.tuple("S01-5.4.1.2-3B-b", midnight("2027-02-21")),
            Tuple.tuple("S01-5.4.1.1-a", midnight("2027-03-01")));
  }
}
