package org.weibao.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.policy.ClauseRule;
import org.weibao.regulation.control.Catalogue;
import org.weibao.regulation.control.CatalogueReader;

/** What carries out a clause and in which state it is. */
class RegisterStatesTest {

  private static final LocalText TEXT = new LocalText("Tell the City head", "告知城市负责人", "告知城市負責人");
  private static final ClauseText CLAUSE =
      new ClauseText(
          "S99-1", "S99", "1", "NOTIFICATION", ClauseText.Automation.NOTIFY, "X", "Y", TEXT, "{}");

  private static Catalogue catalogue(boolean tested, boolean organisational) {
    return new Catalogue(
        Map.of("S99", TEXT),
        Map.of(CLAUSE.id(), CLAUSE),
        organisational ? Map.of(CLAUSE.id(), TEXT) : Map.of(),
        tested ? Map.of(CLAUSE.id(), List.of("a.B#c")) : Map.of());
  }

  /** Rules by letters: F in force, O in force with an open figure, S switched off with one. */
  private static List<ClauseRule> rules(String letters) {
    return letters == null
        ? List.of()
        : letters
            .chars()
            .mapToObj(
                letter ->
                    new ClauseRule(
                        "S99@1",
                        "deadlines",
                        "r" + (char) letter,
                        letter != 'S',
                        letter == 'F' ? List.of() : List.of("goal.days")))
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "false, false,    , NOTIFICATION, NOT_BUILT",
    "false, false, F  , RULE, NOT_BUILT",
    "false, false, O  , RULE, NOT_BUILT",
    "false, false, S  , RULE, NOT_BUILT",
    "true,  false,    , NOTIFICATION, ACTIVE",
    "true,  false, F  , RULE, ACTIVE",
    "true,  false, O  , RULE, OPEN_FIGURE",
    "true,  false, S  , RULE, SWITCHED_OFF",
    "true,  false, FS , RULE, ACTIVE",
    "true,  false, FO , RULE, OPEN_FIGURE",
    "true,  false, SS , RULE, SWITCHED_OFF",
    "true,  false, SO , RULE, OPEN_FIGURE",
    "false, true,     , ORGANISATIONAL, ORGANISATIONAL",
    "true,  true,  F  , ORGANISATIONAL, ORGANISATIONAL",
    "true,  true,  S  , ORGANISATIONAL, ORGANISATIONAL",
    "false, true,  O  , ORGANISATIONAL, ORGANISATIONAL"
  })
  void the_state_follows_from_tests_rules_and_figures(
      boolean tested, boolean organisational, String rules, Carrier carrier, ClauseState state) {
    Catalogue catalogue = catalogue(tested, organisational);

    assertThat(catalogue.carrier(CLAUSE, rules(rules))).isEqualTo(carrier);
    assertThat(catalogue.state(CLAUSE, rules(rules))).isEqualTo(state);
  }

  @Test
  void a_filter_finds_words_in_every_language_and_ids() {
    assertThat(fits("city")).isTrue();
    assertThat(fits("城市负责人")).isTrue();
    assertThat(fits("城市負責人")).isTrue();
    assertThat(fits("S99-1")).isTrue();
    assertThat(fits("S99-2")).isFalse();
    ClauseFilter built =
        new ClauseFilter(Optional.of(ClauseState.ACTIVE), Optional.empty(), Optional.empty());
    assertThat(built.fits(CLAUSE, ClauseState.NOT_BUILT, Carrier.RULE)).isFalse();
    ClauseFilter ruled =
        new ClauseFilter(Optional.empty(), Optional.of(Carrier.RULE), Optional.empty());
    assertThat(ruled.fits(CLAUSE, ClauseState.ACTIVE, Carrier.GUARD)).isFalse();
    assertThat(ClauseFilter.ALL.fits(CLAUSE, ClauseState.ACTIVE, Carrier.GUARD)).isTrue();
  }

  private static boolean fits(String text) {
    return new ClauseFilter(Optional.empty(), Optional.empty(), Optional.of(text))
        .fits(CLAUSE, ClauseState.ACTIVE, Carrier.RULE);
  }

  @Test
  void the_catalogue_that_ships_holds_every_system_and_clause_in_three_languages() {
    Catalogue shipped = new CatalogueReader(Optional.empty()).read();

    assertThat(shipped.systems()).hasSize(33);
    assertThat(shipped.bySystem()).containsOnlyKeys(shipped.systems().keySet());
    assertThat(shipped.clauses()).hasSize(800);
    assertThat(shipped.clauses().values())
        .allSatisfy(
            clause ->
                assertThat(
                        List.of(
                            clause.text().english(),
                            clause.text().simplified(),
                            clause.text().traditional()))
                    .doesNotContain(""));
    assertThat(shipped.organisational()).isNotEmpty();
    assertThat(shipped.tests().keySet())
        .doesNotContainAnyElementsOf(shipped.organisational().keySet());
  }

  @Test
  void an_operator_may_reword_a_clause_but_not_say_that_it_is_built(@TempDir Path config)
      throws IOException {
    Path folder = Files.createDirectory(config.resolve("regulations"));
    Files.writeString(folder.resolve("organisational.csv"), "clause,en,zh-CN,zh-TW\nS01-2,a,b,c\n");
    Files.writeString(folder.resolve("coverage.csv"), "clause,test\nS33-1,a.B#c\n");

    Catalogue own = new CatalogueReader(Optional.of(config)).read();

    assertThat(own.reason("S01-2")).contains(new LocalText("a", "b", "c"));
    assertThat(own.organisational()).hasSize(1);
    assertThat(own.tests())
        .isEqualTo(new CatalogueReader(Optional.empty()).read().tests())
        .doesNotContainKey("S33-1");
  }

  @Test
  void a_mistake_in_an_operators_file_is_named_with_its_line(@TempDir Path config)
      throws IOException {
    Path folder = Files.createDirectory(config.resolve("regulations"));
    Files.writeString(
        folder.resolve("organisational.csv"), "clause,en,zh-CN,zh-TW\nS01-2,a,b,c\nS01-0,a,b,c\n");

    assertThatThrownBy(() -> new CatalogueReader(Optional.of(config)).read())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("organisational.csv:3: no clause S01-0");
  }
}
