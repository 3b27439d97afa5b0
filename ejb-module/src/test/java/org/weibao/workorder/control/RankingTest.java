package org.weibao.workorder.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.listing.Named;
import org.weibao.qualification.QualificationLack;
import org.weibao.workorder.DispatchRules;
import org.weibao.workorder.Suggestion;
import org.weibao.workorder.Suggestion.Ground;

/** Who could go, in which order, and why. */
class RankingTest {

  private static final DispatchRules RULES = DispatchFile.shipped();
  private static final Ranking RANKING = new Ranking(RULES);
  private static final List<String> CITIES = List.of("SZ", "DG", "ZH", "NOWHERE");

  private static Candidate candidate(long id, String city, long records, long minutes) {
    return new Candidate(id, "技术员" + id, city, "城", "City", false, records, minutes, false);
  }

  @Test
  void somebody_of_the_city_goes_before_somebody_from_afar_who_knows_more() {
    List<Suggestion> ranked =
        RANKING.rank("SZ", List.of(candidate(1, "ZH", 99, 0), candidate(2, "SZ", 0, 0)));
    assertThat(ranked).extracting(Suggestion::technicianId).containsExactly(2L, 1L);
    assertThat(ranked.get(0).grounds()).extracting(Ground::key).containsExactly("same-city");
  }

  @Test
  void a_conflict_outweighs_the_own_city() {
    Candidate busy = new Candidate(1, "甲", "SZ", "深圳", "Shenzhen", true, 9, 0, true);
    List<Suggestion> ranked = RANKING.rank("SZ", List.of(busy, candidate(2, "DG", 0, 0)));
    assertThat(ranked.get(0).technicianId()).isEqualTo(2);
    assertThat(ranked.get(1).isInConflict()).isTrue();
  }

  @Test
  void who_has_what_the_work_needs_goes_before_who_has_repaired_more_without_it() {
    QualificationLack ended =
        new QualificationLack(
            "LOW_VOLTAGE", new Named("s", "e", "t"), Optional.of(LocalDate.of(2026, 10, 31)));
    List<Suggestion> ranked =
        RANKING.rank(
            "SZ",
            List.of(
                candidate(1, "SZ", 99, 0).lacking(List.of(ended)),
                candidate(2, "SZ", 0, 0).lacking(List.of())));
    assertThat(ranked).extracting(Suggestion::technicianId).containsExactly(2L, 1L);
    assertThat(ranked.get(0).grounds()).extracting(Ground::key).contains("qualified");
    assertThat(ranked.get(1).lacks()).containsExactly(ended);
    assertThat(ranked.get(1).grounds())
        .contains(new Ground("not-qualified", RULES.of(DispatchRules.Points.perLack), 1));
  }

  @Test
  void the_nearest_city_is_found_and_a_way_that_nobody_knows_is_not_guessed() {
    assertThat(RANKING.nearest("ZH", List.of("SZ", "DG"))).contains("DG");
    assertThat(RANKING.nearest("DG", List.of("ZH", "SZ"))).contains("SZ");
    assertThat(RANKING.nearest("NOWHERE", List.of("SZ", "DG"))).isEmpty();
    assertThat(RANKING.nearest("ZH", List.of())).isEmpty();
  }

  @Property(tries = 200)
  void the_order_does_not_depend_on_how_people_come(
      @ForAll @IntRange(min = 0, max = 12) int people, @ForAll long seed) {
    Random random = new Random(seed);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      candidates.add(
          candidate(
              i,
              CITIES.get(random.nextInt(CITIES.size())),
              random.nextInt(40),
              random.nextInt(600)));
    }
    List<Suggestion> ranked = RANKING.rank("SZ", candidates);
    Collections.shuffle(candidates, random);
    assertThat(RANKING.rank("SZ", candidates)).isEqualTo(ranked);
    assertThat(ranked).hasSize(people);
    assertThat(ranked)
        .allSatisfy(
            one ->
                assertThat(one.points())
                    .isEqualTo(one.grounds().stream().mapToInt(Ground::points).sum()));
  }

  @Property(tries = 200)
  void more_work_on_the_day_never_helps_and_more_experience_never_harms(
      @ForAll @IntRange(min = 0, max = 900) int minutes,
      @ForAll @IntRange(min = 0, max = 900) int more,
      @ForAll @IntRange(min = 0, max = 50) int records,
      @ForAll @IntRange(min = 0, max = 50) int experience) {
    int before = points(candidate(1, "DG", records, minutes));
    assertThat(points(candidate(1, "DG", records, minutes + more))).isLessThanOrEqualTo(before);
    assertThat(points(candidate(1, "DG", records + experience, minutes)))
        .isGreaterThanOrEqualTo(before);
  }

  private static int points(Candidate candidate) {
    return RANKING.rank("SZ", List.of(candidate)).get(0).points();
  }
}
