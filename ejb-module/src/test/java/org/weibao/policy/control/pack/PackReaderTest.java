package org.weibao.policy.control.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.kernel.Messages;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PackFault;
import org.weibao.policy.control.PackFiles;

/** Packs are read whole or not at all, and an author is told all faults with their places. */
class PackReaderTest {

  private static final Words WORDS = PackFiles.shippedWords();

  private static final String HEAD =
      """
      system: S03
      version: 1
      validFrom: 2020-01-01
      title: {en: Title, zh-CN: 标题, zh-TW: 標題}
      """;

  static List<String> packs() {
    return PackFiles.SHIPPED;
  }

  private static PackReader.Reading read(String text) {
    return PackReader.read("draft", text, WORDS, Map.of());
  }

  private static List<String> faults(String body) {
    return read(HEAD + body).faults().stream()
        .map(fault -> fault.line() + ":" + fault.column() + " " + fault.key())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_shipped_pack_is_without_fault(String name) {
    PackFiles.Source source = PackFiles.shipped(name + ".yaml");
    PackReader.Reading reading = PackReader.read(name, source.text(), WORDS, Map.of());
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.pack().orElseThrow().system().toLowerCase(Locale.ROOT)).isEqualTo(name);
  }

  @Test
  void all_faults_of_a_text_are_told_at_once_each_with_line_and_column() {
    assertThat(
            faults(
                """
                deadlines:
                  - {id: a, clause: S03-1, target: ARIVE, start: NOTICE, goal: {hours: many}}
                  - {id: a, clause: S04-1, target: ARRIVE, start: NOTICE, goal: {hour: 1}}
                colour: red
                """))
        .containsExactly(
            "6:36 word-close",
            "6:72 number",
            "7:10 id-twice",
            "7:21 clause-elsewhere",
            "7:65 no-kind",
            "8:1 key");
  }

  @Test
  void a_fault_reads_as_a_sentence_with_what_is_allowed_in_every_language() {
    PackFault fault =
        read(HEAD + "calendars:\n  - {id: c, clause: S03-1, days: []}\n").faults().get(0);
    PackFault key = read(HEAD + "colour: red\n").faults().get(0);
    assertThat(fault.line()).isEqualTo(6);
    for (Locale locale :
        List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)) {
      assertThat(Messages.text(locale, key.messageKey(), key.arguments().toArray()))
          .contains("colour")
          .contains("deadlines, calendars")
          .doesNotContain("{0}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numbers: [{id: n, clause: S03-1, document: COMPLAINT}] | exactly-one",
        "deadlines: [{id: d, clause: S03-1, target: PAY, start: NOTICE, goal: {workingDays: 3}}]"
            + " | missing",
        "deadlines: [{id: d, clause: S03-1, target: PAY, start: NOTICE, goal: {workingDays: 3},"
            + " calendar: none}] | no-rule",
        "charges: [{id: c, clause: S03-1, price: FREE, offList: nobody}] | no-rule",
        "charges: [{id: c, clause: S03-1, price: FREE, insteadOf: [other]}] | no-rule",
        "charges: [{id: c, clause: S03-1, price: FREE, when: {weather: RAIN}}] | key",
        "charges: [{id: c, clause: S03-1, price: FREE, when: {distanceKm: 100}}] | mapping",
        "calendars: [{id: c, clause: S03-1, days: [{on: [MON], windows: [\"13:00-12:00\"]}]}]"
            + " | window",
        "calendars: [{id: c, clause: S03-1, days: [{on: [MON], windows: [\"09:00-12:00\","
            + " \"11:00-13:00\"]}]}] | window",
        "calendars: [{id: c, clause: S03-1, days: [{on: [MON, MON], windows: [\"09:00-12:00\"]}]}]"
            + " | day-twice",
        "thresholds: [{id: t, clause: S03-1, of: REFUND, basis: TOTAL_COST, bands: [{decides:"
            + " LEADER}, {decides: LEADER}]}] | missing",
        "thresholds: [{id: t, clause: S03-1, of: REFUND, basis: TOTAL_COST, bands: [{limit: 1,"
            + " limitBelongs: BELOW, decides: LEADER}]}] | band-last",
        "thresholds: [{id: t, clause: S03-1, of: REFUND, basis: TOTAL_COST, bands: [{limit: 1,"
            + " decides: LEADER}, {decides: LEADER}]}] | band-end",
        "thresholds: [{id: t, clause: S03-1, of: REFUND, basis: TOTAL_COST, bands: [{limit: 2,"
            + " limitBelongs: BELOW, decides: LEADER}, {limit: 1, limitBelongs: BELOW, decides:"
            + " LEADER}, {decides: LEADER}]}] | band-order",
        "serviceCases: [{id: 1A, clause: S03-1, warranty: EXPIRED, teamStatus: TEAM_ACTIVE,"
            + " arrival: PROMPTLY, arrivalHours: 3, payer: CUSTOMER}] | hours-with-arrival",
        "validTo: 2019-12-31 | validity",
        "validTo: 2026-02-30 | day",
        "version: 2 | key-twice",
        "notices: &all [] | anchor",
        "notices: [] | list-size",
        "notices: {} | list"
      })
  void what_does_not_fit_together_is_a_fault(String body, String fault) {
    assertThat(faults(body)).anySatisfy(found -> assertThat(found).endsWith(" " + fault));
  }

  @Test
  void what_is_no_yaml_is_told_with_its_place_and_no_text_breaks_the_reader() {
    PackFault fault = read(HEAD + "deadlines: [\n").faults().get(0);
    assertThat(fault.key()).isEqualTo("yaml");
    assertThat(fault.line()).isGreaterThan(4);
    assertThat(read("").faults()).isNotEmpty();
    assertThat(read("- 1\n").faults()).isNotEmpty();
    assertThat(read("a: ".repeat(50) + "1").faults()).isNotEmpty();
    assertThat(read("x".repeat(PackText.LONGEST + 1)).faults())
        .extracting(PackFault::key)
        .containsExactly("too-long");
  }

  @Property(tries = 300)
  void a_pack_that_is_cut_off_anywhere_gives_faults_or_a_pack_and_never_breaks(
      @ForAll @IntRange(min = 0, max = 12_000) int end) {
    String text = PackFiles.shipped("s05.yaml").text();
    PackReader.Reading reading = read(text.substring(0, Math.min(end, text.length())));
    assertThat(reading.pack().isPresent()).isEqualTo(reading.faults().isEmpty());
  }

  @Test
  void a_figure_that_a_person_set_takes_the_place_of_the_question() {
    String text = PackFiles.shipped("s20.yaml").text();
    OpenFigure open =
        PackReader.read("s20", text, WORDS, Map.of()).pack().orElseThrow().open().get(0);
    assertThat(open.key()).isEqualTo("deadlines/complaint-settled/goal");

    PackReader.Reading set = PackReader.read("s20", text, WORDS, Map.of(open.key(), "{days: 5}"));

    assertThat(set.pack().orElseThrow().open()).hasSize(1);
    assertThat(set.pack().orElseThrow().section("deadlines").get(0).map("goal"))
        .hasToString("{days=5}");
  }

  @Test
  void a_figure_that_does_not_fit_is_told_at_its_place() {
    String text = PackFiles.shipped("s20.yaml").text();
    for (String wrong : List.of("soon", "{days: -1}", "{weeks: 1}", "{days: 1", "&a {days: 1}")) {
      PackReader.Reading set =
          PackReader.read("s20", text, WORDS, Map.of("deadlines/complaint-settled/goal", wrong));
      assertThat(set.pack()).isEmpty();
      assertThat(set.faults()).isNotEmpty().allSatisfy(f -> assertThat(f.line()).isEqualTo(17));
    }
  }
}
