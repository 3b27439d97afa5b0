package org.weibao.dueitem.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.control.Ladder.Telling;
import org.weibao.dueitem.control.Ladder.Turn;
import org.weibao.organization.Role;

/** Which steps of a ladder are due, and whom they tell. */
class LadderTest {

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant DUE = Instant.parse("2026-11-25T00:00:00Z");
  private static final Role OWNER = Role.PROJECT_TEAM_LEAD;

  private static final Ladder LADDER =
      ladders(
              """
              F1:
                - {at: -3d, to: [OWNER]}
                - {at: 0d, to: [OWNER]}
                - {at: 36h, to: [OWNER, CITY_HEAD]}
                - {at: 5d, to: [REGIONAL_SUPERVISOR]}
              """)
          .get(DueKind.F1);

  private static Map<DueKind, Ladder> ladders(String first) {
    String others =
        Stream.of(DueKind.values())
            .filter(kind -> !first.startsWith(kind.name() + ":"))
            .map(kind -> kind + ": []")
            .collect(Collectors.joining("\n"));
    return LadderFile.parse(
        "test.yaml", new ByteArrayInputStream((first + "\n" + others).getBytes(UTF_8)));
  }

  private static Turn turn(int from, String now) {
    return LADDER.turn(START, DUE, OWNER, from, Instant.parse(now));
  }

  @Test
  void before_the_first_step_nothing_is_due_and_the_runner_sleeps_until_then() {
    Turn turn = turn(0, "2026-11-21T23:59:59Z");
    assertThat(turn.tellings()).isEmpty();
    assertThat(turn.nextStep()).isZero();
    assertThat(turn.wakeAt()).contains(DUE.minus(Duration.ofDays(3)));
    assertThat(LADDER.firstAt(START, DUE)).isEqualTo(turn.wakeAt());
  }

  @Test
  void a_step_is_due_at_its_instant_exactly_and_tells_its_roles() {
    Turn turn = turn(0, "2026-11-22T00:00:00Z");
    assertThat(turn.tellings())
        .containsExactly(
            new Telling(0, Instant.parse("2026-11-22T00:00:00Z"), Set.of(OWNER), false));
    assertThat(turn.nextStep()).isEqualTo(1);
    assertThat(turn.wakeAt()).contains(DUE);
  }

  @Test
  void after_a_standstill_each_role_is_told_by_the_latest_step_only() {
    Turn turn = turn(0, "2027-01-01T00:00:00Z");
    assertThat(turn.tellings()).extracting(Telling::step).containsExactly(0, 1, 2, 3);
    assertThat(turn.tellings())
        .extracting(Telling::roles)
        .containsExactly(
            Set.of(), Set.of(), Set.of(OWNER, Role.CITY_HEAD), Set.of(Role.REGIONAL_SUPERVISOR));
    assertThat(turn.wakeAt()).isEmpty();
    assertThat(turn(turn.nextStep(), "2027-01-01T00:00:00Z").tellings()).isEmpty();
  }

  @Test
  void what_was_taken_is_not_taken_again() {
    assertThat(turn(2, "2026-11-27T00:00:00Z").tellings())
        .extracting(Telling::step)
        .containsExactly(2);
  }

  @Test
  void percentages_count_from_the_start_to_the_due_time() {
    Instant start = Instant.parse("2026-11-26T08:00:00Z");
    Ladder arrival = LadderFile.shipped().get(DueKind.ARRIVAL);
    List<Instant> times =
        arrival.steps().stream()
            .map(step -> step.at().of(start, start.plusSeconds(86_400)))
            .toList();
    assertThat(times)
        .containsExactly(
            start.plus(Duration.ofHours(18)),
            start.plus(Duration.ofMinutes(21 * 60 + 36)),
            start.plus(Duration.ofHours(24)),
            start.plus(Duration.ofHours(36)));
  }

  @Test
  void every_kind_ships_with_a_ladder_that_tells_its_owner_when_it_is_due() {
    assertThat(LadderFile.shipped()).containsOnlyKeys(DueKind.values());
    assertThat(LadderFile.shipped().values())
        .allSatisfy(ladder -> assertThat(ladder.steps()).anyMatch(Ladder.Step::owner));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F1: [{at: soon, to: [OWNER]}] | no time like",
        "F1: [{at: -5%, to: [OWNER]}] | no time like",
        "F1: [{at: 1d, to: []}] | tells nobody",
        "F1: [{at: 1d, to: [JANITOR]}] | unknown JANITOR",
        "F1: [{at: 1d}] | without at and to",
        "F1: [{at: 2d, to: [OWNER]}, {at: 1d, to: [OWNER]}] | not in order",
        "F1: [{at: 1d, to: [OWNER]}, {at: 24h, to: [OWNER]}] | not in order",
        "F1: [{at: 1d, to: [OWNER]}, {at: 150%, to: [OWNER]}] | mixes",
        "F1: soon | needs a list",
        "TEA: [] | unknown TEA"
      })
  void a_faulty_file_is_refused_whole_and_says_where(String text, String fault) {
    assertThatThrownBy(() -> ladders(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test.yaml")
        .hasMessageContaining(fault);
  }

  @Test
  void a_kind_without_a_ladder_is_missed() {
    assertThatThrownBy(
            () -> LadderFile.parse("x", new ByteArrayInputStream("F1: []".getBytes(UTF_8))))
        .hasMessageContaining("has no ladder");
  }
}
