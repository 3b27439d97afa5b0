package org.weibao.organization.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weibao.organization.Assignment;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** Which roles a person may use, whoever is away and whoever stands in for whom. */
class StandInsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final long ANNA = 1;
  private static final long BEN = 2;
  private static final long CARL = 3;

  @Test
  void both_ends_of_the_days_count_and_the_days_beside_do_not() {
    List<HeldRole> held = List.of(held(ANNA, Role.CITY_TECH_LEAD));
    List<Absence> absences = List.of(new Absence(ANNA, BEN, DAY, DAY.plusDays(2), Set.of()));

    assertThat(StandIns.usable(BEN, DAY.minusDays(1), held, absences)).isEmpty();
    assertThat(StandIns.usable(BEN, DAY, held, absences)).hasSize(1);
    assertThat(StandIns.usable(BEN, DAY.plusDays(2), held, absences)).hasSize(1);
    assertThat(StandIns.usable(BEN, DAY.plusDays(3), held, absences)).isEmpty();
  }

  @Test
  void the_scope_goes_with_the_role_and_the_absent_person_is_named() {
    HeldRole head =
        new HeldRole(ANNA, Role.CITY_HEAD, ScopeKind.CITY, Optional.of(7L), DAY, Optional.of(DAY));

    assertThat(StandIns.usable(BEN, DAY, List.of(head), List.of(away(ANNA, BEN))))
        .containsExactly(
            new Assignment(Role.CITY_HEAD, ScopeKind.CITY, Optional.of(7L), Optional.of(ANNA)));
  }

  @Test
  void who_is_away_may_still_act() {
    List<HeldRole> held = List.of(held(ANNA, Role.CITY_TECH_LEAD));

    assertThat(StandIns.usable(ANNA, DAY, held, List.of(away(ANNA, BEN)))).hasSize(1);
  }

  @Test
  void the_stand_in_of_a_stand_in_gets_nothing_of_the_first() {
    List<HeldRole> held = List.of(held(ANNA, Role.DEPT_MANAGER), held(BEN, Role.FINANCE));

    assertThat(StandIns.usable(CARL, DAY, held, List.of(away(ANNA, BEN), away(BEN, CARL))))
        .extracting(Assignment::role)
        .containsExactly(Role.FINANCE);
  }

  @Test
  void only_the_roles_named_are_passed_on_and_an_administrators_never() {
    List<HeldRole> held =
        List.of(
            held(ANNA, Role.FINANCE), held(ANNA, Role.TECH_GROUP), held(ANNA, Role.ADMINISTRATOR));
    Absence some = new Absence(ANNA, BEN, DAY, DAY, Set.of(Role.FINANCE, Role.ADMINISTRATOR));

    assertThat(StandIns.usable(BEN, DAY, held, List.of(some)))
        .extracting(Assignment::role)
        .containsExactly(Role.FINANCE);
  }

  @Property(tries = 500)
  void whatever_is_used_was_given_to_its_holder_and_is_in_force(
      @ForAll("roles") List<HeldRole> held,
      @ForAll("absences") List<Absence> absences,
      @ForAll("days") LocalDate day) {
    for (long person = 1; person <= 4; person++) {
      long me = person;
      List<Assignment> usable = StandIns.usable(me, day, held, absences);

      assertThat(usable).doesNotHaveDuplicates();
      assertThat(usable)
          .allSatisfy(
              use -> {
                long holder = use.actingFor().orElse(me);
                assertThat(held)
                    .anyMatch(
                        role ->
                            role.personId() == holder
                                && role.role() == use.role()
                                && role.scopeId().equals(use.scopeId())
                                && role.isHeldOn(day));
                assertThat(holder == me || StandIns.mayBePassedOn(use.role())).isTrue();
                assertThat(
                        holder == me
                            || absences.stream()
                                .anyMatch(a -> a.absentId() == holder && a.deputyId() == me))
                    .isTrue();
              });
      assertThat(usable.stream().filter(use -> use.actingFor().isEmpty()).count())
          .as("own roles stay, whoever is away")
          .isEqualTo(
              held.stream()
                  .filter(role -> role.personId() == me && role.isHeldOn(day))
                  .map(role -> List.of(role.role(), role.scopeId()))
                  .distinct()
                  .count());
    }
  }

  @Provide
  Arbitrary<List<HeldRole>> roles() {
    return Combinators.combine(people(), Arbitraries.of(Role.class), scopes(), days(), lengths())
        .as(
            (person, role, scope, from, length) ->
                new HeldRole(
                    person,
                    role,
                    ScopeKind.CITY,
                    Optional.of(scope),
                    from,
                    length < 0 ? Optional.empty() : Optional.of(from.plusDays(length))))
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Absence>> absences() {
    return Combinators.combine(people(), people(), days(), lengths())
        .as(
            (absent, deputy, from, length) ->
                new Absence(absent, deputy, from, from.plusDays(Math.max(length, 0)), Set.of()))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 8).map(DAY::plusDays);
  }

  private static Arbitrary<Long> people() {
    return Arbitraries.longs().between(1, 4);
  }

  private static Arbitrary<Long> scopes() {
    return Arbitraries.longs().between(1, 2);
  }

  private static Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(-1, 4);
  }

  private static HeldRole held(long person, Role role) {
    return new HeldRole(
        person, role, ScopeKind.DEPARTMENT, Optional.empty(), DAY.minusDays(9), Optional.empty());
  }

  private static Absence away(long absent, long deputy) {
    return new Absence(absent, deputy, DAY, DAY, Set.of());
  }
}
