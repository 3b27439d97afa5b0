package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.regulation.Clause;

/** The six cells of S01-5.4, their edges and what comes before them. */
class ServiceCaseTest {

  private static final LocalDate COMPLETED = LocalDate.of(2024, 3, 1);
  private static final LocalDate WARRANTY_END = LocalDate.of(2026, 3, 1);
  private static final LocalDate MOVED_IN = LocalDate.of(2024, 8, 31);
  private static final LocalDate IN_WARRANTY = LocalDate.of(2025, 6, 1);
  private static final LocalDate EXPIRED = LocalDate.of(2026, 3, 2);
  private static final String LIFE = "OWNER_NORMAL_LIFE_AFFECTED";
  private static final String MANAGEMENT = "PROPERTY_CENTER_NORMAL_MANAGEMENT_AFFECTED";
  private static final String HAZARD = "PROPERTY_CENTER_SECURITY_HAZARD";

  private final PolicyBook book = PolicyBook.shipped();

  private ServiceCaseFacts facts(LocalDate day, String team, String ground) {
    return new ServiceCaseFacts(
        day,
        Optional.of(COMPLETED),
        Optional.of(WARRANTY_END),
        Optional.of(MOVED_IN),
        Optional.of(team),
        ground != null,
        Optional.ofNullable(ground),
        Optional.empty(),
        Optional.empty());
  }

  private ServiceCaseDecision decide(LocalDate day, String team, String ground) {
    return book.decideServiceCase(facts(day, team, ground));
  }

  @Test
  @Clause({"S01-5.4", "S01-5.4.1.2-1A"})
  void with_the_team_on_site_an_emergency_has_no_hours_and_none_are_invented() {
    for (String ground : List.of(LIFE, MANAGEMENT)) {
      ServiceCaseDecision decision = decide(IN_WARRANTY, "TEAM_ACTIVE", ground);
      assertThat(decision.serviceCase()).isEqualTo("1A");
      assertThat(decision.arrival()).isEqualTo(ArrivalKind.PROMPTLY);
      assertThat(decision.arrivalHours()).isEmpty();
      assertThat(decision.payer()).isEqualTo(Payer.DEPARTMENT);
    }
  }

  @Test
  @Clause("S01-5.4.1.2-1B-a")
  void with_the_team_on_site_the_rest_waits_for_one_of_two_visits_a_week() {
    ServiceCaseDecision decision = decide(IN_WARRANTY, "TEAM_ACTIVE", null);
    assertThat(decision.serviceCase()).isEqualTo("1B");
    assertThat(decision.rhythm()).contains(new Rhythm(2, "WEEK"));
  }

  @Test
  @Clause("S01-5.4.1.2-2A")
  void with_another_team_in_the_city_an_emergency_is_reached_within_24_hours() {
    for (String ground : List.of(LIFE, HAZARD)) {
      ServiceCaseDecision decision = decide(IN_WARRANTY, "TEAM_LEFT_OTHER_TEAM_IN_CITY", ground);
      assertThat(decision.serviceCase()).isEqualTo("2A");
      assertThat(decision.arrivalHours()).contains(24);
    }
  }

  @Test
  @Clause("S01-5.4.1.2-2B-a")
  void with_another_team_in_the_city_the_rest_waits_for_the_weekly_visit() {
    ServiceCaseDecision decision = decide(IN_WARRANTY, "TEAM_LEFT_OTHER_TEAM_IN_CITY", null);
    assertThat(decision.serviceCase()).isEqualTo("2B");
    assertThat(decision.rhythm()).contains(new Rhythm(1, "WEEK"));
  }

  @Test
  @Clause("S01-5.4.1.2-3A")
  void in_a_city_that_was_left_an_emergency_is_reached_within_48_hours() {
    ServiceCaseDecision decision = decide(IN_WARRANTY, "DEPARTMENT_LEFT_CITY", HAZARD);
    assertThat(decision.serviceCase()).isEqualTo("3A");
    assertThat(decision.arrivalHours()).contains(48);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-31, 3B",
    "2025-02-27, 3B",
    "2025-02-28, 3C",
    "2025-03-01, 3C",
    "2026-03-01, 3C"
  })
  @Clause({"S01-5.4.1.2-3B-a", "S01-5.4.1.2-3C-a"})
  void in_a_city_that_was_left_staff_stay_until_half_a_year_after_the_move_in(
      LocalDate day, String serviceCase) {
    // Moved in on 31 August: six months later is the last day of February.
    assertThat(decide(day, "DEPARTMENT_LEFT_CITY", null).serviceCase()).isEqualTo(serviceCase);
  }

  @ParameterizedTest
  @CsvSource({
    "TEAM_ACTIVE, X1, NEXT_CONCENTRATED_VISIT, S01-5.4.2.1-1-b",
    "TEAM_LEFT_OTHER_TEAM_IN_CITY, X2, NEXT_CONCENTRATED_VISIT, S01-5.4.2.1-2-b",
    "DEPARTMENT_LEFT_CITY, X3, PHONE_ONLY, S01-5.4.2.1-3-b"
  })
  @Clause({
    "S01-5.4.2.1-1-a",
    "S01-5.4.2.1-1-b",
    "S01-5.4.2.1-2-a",
    "S01-5.4.2.1-2-b",
    "S01-5.4.2.1-3-a",
    "S01-5.4.2.1-3-b"
  })
  void out_of_warranty_the_other_side_pays_even_in_an_emergency(
      String team, String serviceCase, ArrivalKind arrival, String payerClause) {
    for (String ground : new String[] {null, LIFE}) {
      ServiceCaseDecision decision = decide(EXPIRED, team, ground);
      assertThat(decision.serviceCase()).isEqualTo(serviceCase);
      assertThat(decision.arrival()).isEqualTo(arrival);
      assertThat(decision.payer()).isEqualTo(Payer.CUSTOMER);
      assertThat(decision.payerClause()).isEqualTo(payerClause);
    }
  }

  @Test
  @Clause("S01-3")
  void the_warranty_covers_its_last_day_and_not_the_next() {
    assertThat(decide(WARRANTY_END, "TEAM_ACTIVE", null).warranty())
        .isEqualTo(WarrantyStatus.IN_WARRANTY);
    assertThat(decide(WARRANTY_END.plusDays(1), "TEAM_ACTIVE", null).warranty())
        .isEqualTo(WarrantyStatus.EXPIRED);
    assertThatThrownBy(() -> decide(COMPLETED.minusDays(1), "TEAM_ACTIVE", null))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(PolicyProblem.NOT_COMPLETED));
  }

  @Test
  @Clause({"S01-5.4.1.2-1A", "S01-5.4.1.2-2A"})
  void a_ground_that_a_case_does_not_name_is_no_emergency_there_and_the_reason_says_so() {
    ServiceCaseDecision decision = decide(IN_WARRANTY, "TEAM_ACTIVE", HAZARD);
    assertThat(decision.serviceCase()).isEqualTo("1B");
    assertThat(decision.steps())
        .contains(DecisionStep.of("why.no-emergency-here", HAZARD, "S01-5.4.1.2-1A"));
    assertThat(decide(IN_WARRANTY, "TEAM_LEFT_OTHER_TEAM_IN_CITY", MANAGEMENT).serviceCase())
        .isEqualTo("2B");
  }

  @ParameterizedTest
  @CsvSource({"TEAM_ACTIVE", "TEAM_LEFT_OTHER_TEAM_IN_CITY", "DEPARTMENT_LEFT_CITY"})
  @Clause("S01-5.4.1.2")
  void a_clear_contract_comes_before_the_default_hours(String team) {
    ServiceCaseFacts base = facts(IN_WARRANTY, team, LIFE);
    ServiceCaseDecision decision = book.decideServiceCase(withContract(base, 6));
    assertThat(decision.arrival()).isEqualTo(ArrivalKind.HOURS);
    assertThat(decision.arrivalHours()).contains(6);
    assertThat(decision.arrivalClause()).isEqualTo("S01-5.4.1.2");
  }

  @Test
  @Clause("S01-5.4.1.2")
  void a_contract_says_nothing_of_emergencies_after_the_warranty() {
    ServiceCaseFacts base = facts(EXPIRED, "TEAM_ACTIVE", LIFE);
    assertThat(book.decideServiceCase(withContract(base, 6)).arrivalHours()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HUMAN_DAMAGE, CUSTOMER", "LIGHTNING, CUSTOMER", "TYPHOON, CUSTOMER",
    "FORCE_MAJEURE, CUSTOMER", "WEAR, DEPARTMENT", "MANUFACTURING_DEFECT, DEPARTMENT"
  })
  @Clause("S01-5.4.1.2-3C-b")
  void damage_by_people_or_nature_is_no_warranty(String cause, Payer payer) {
    ServiceCaseFacts base = facts(IN_WARRANTY, "DEPARTMENT_LEFT_CITY", null);
    ServiceCaseFacts known =
        new ServiceCaseFacts(
            base.day(),
            base.completedOn(),
            base.warrantyEndsOn(),
            base.movedInOn(),
            base.teamStatus(),
            base.emergency(),
            base.emergencyGround(),
            base.contractArrivalHours(),
            Optional.of(cause));
    assertThat(book.decideServiceCase(known).payer()).isEqualTo(payer);
  }

  @Test
  void a_missing_fact_is_named_and_never_guessed() {
    ServiceCaseFacts base = facts(IN_WARRANTY, "DEPARTMENT_LEFT_CITY", null);
    assertThatThrownBy(
            () ->
                book.decideServiceCase(
                    new ServiceCaseFacts(
                        base.day(),
                        base.completedOn(),
                        base.warrantyEndsOn(),
                        Optional.empty(),
                        base.teamStatus(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(PolicyProblem.MOVE_IN_UNSET));
    assertThatThrownBy(
            () ->
                book.decideServiceCase(
                    new ServiceCaseFacts(
                        base.day(),
                        base.completedOn(),
                        Optional.empty(),
                        base.movedInOn(),
                        base.teamStatus(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(PolicyProblem.WARRANTY_UNSET));
  }

  @Property
  void every_day_from_completion_on_has_exactly_one_case_and_says_why(
      @ForAll @IntRange(min = 0, max = 2000) int days,
      @ForAll TeamForTest team,
      @ForAll boolean emergency) {
    LocalDate day = MOVED_IN.plusDays(days);
    ServiceCaseDecision decision = decide(day, team.name(), emergency ? LIFE : null);
    boolean covered = !day.isAfter(WARRANTY_END);
    assertThat(decision.serviceCase().startsWith("X")).isEqualTo(!covered);
    assertThat(decision.payer()).isEqualTo(covered ? Payer.DEPARTMENT : Payer.CUSTOMER);
    assertThat(decision.arrivalHours().isPresent())
        .isEqualTo(decision.arrival() == ArrivalKind.HOURS);
    assertThat(decision.policy()).isEqualTo(book.version("S01"));
    assertThat(decision.steps()).hasSizeGreaterThanOrEqualTo(4);
  }

  /** Names of the team status, which belongs to another capability. */
  enum TeamForTest {
    TEAM_ACTIVE,
    TEAM_LEFT_OTHER_TEAM_IN_CITY,
    DEPARTMENT_LEFT_CITY
  }

  private static ServiceCaseFacts withContract(ServiceCaseFacts base, int hours) {
    return new ServiceCaseFacts(
        base.day(),
        base.completedOn(),
        base.warrantyEndsOn(),
        base.movedInOn(),
        base.teamStatus(),
        base.emergency(),
        base.emergencyGround(),
        Optional.of(hours),
        base.cause());
  }
}
