package org.weibao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationTest {

  private final SupplierContract contract = SupplierContract.read();

  @ParameterizedTest
  @CsvSource({
    "REPAIRED, received repaired shipped-back",
    "REPLACED, received replaced shipped-back",
    "NO_FAULT_FOUND, received no-fault-found shipped-back",
    "SCRAPPED, received scrapped",
  })
  void a_shipment_is_received_worked_on_and_sent_back(Outcome outcome, String words) {
    assertThat(types(supplier(outcome).answer(event("shipped"))))
        .containsExactly(
            Stream.of(words.split(" ", -1))
                .map(word -> "org.weibao.return." + word + ".v1")
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void every_answer_keeps_the_contract(Outcome outcome) {
    for (String message : List.of("requested", "shipped")) {
      for (String answer : supplier(outcome).answer(event(message))) {
        assertThat(contract.breaches(answer)).as(answer).isEmpty();
      }
    }
  }

  @Test
  void a_request_is_acknowledged_and_authorised_or_refused() {
    assertThat(types(supplier(Outcome.REPAIRED).answer(event("requested"))))
        .containsExactly("org.weibao.return.acknowledged.v1", "org.weibao.return.authorised.v1");
    assertThat(types(supplier(Outcome.REFUSED).answer(event("requested"))))
        .containsExactly("org.weibao.return.acknowledged.v1", "org.weibao.return.refused.v1");
  }

  @Test
  void what_needs_no_answer_gets_none() {
    assertThat(supplier(Outcome.REPAIRED).answer(event("cancelled"))).isEmpty();
    assertThat(supplier(Outcome.REPAIRED).answer(event("confirmed"))).isEmpty();
  }

  @Test
  void asked_twice_he_says_the_very_same() {
    assertThat(supplier(Outcome.REPLACED).answer(event("shipped")))
        .isEqualTo(supplier(Outcome.REPLACED).answer(event("shipped")));
  }

  @Test
  void bad_habits_change_how_he_says_it_but_not_what() {
    List<String> good = supplier(Outcome.REPAIRED).answer(event("shipped"));

    List<String> bad =
        supplier(Outcome.REPAIRED, EnumSet.allOf(Habit.class)).answer(event("shipped"));

    assertThat(bad).hasSize(2 * good.size() + 2).containsAll(good);
    assertThat(bad.get(0)).startsWith("%PDF");
    assertThat(bad.get(2)).isEqualTo(good.get(good.size() - 1)).isEqualTo(bad.get(3));
  }

  @Test
  void devices_meet_different_fates() {
    assertThat(IntStream.range(0, 100).mapToObj(i -> Outcome.bySerial("HK-" + i)).distinct())
        .containsExactlyInAnyOrder(Outcome.values());
  }

  private JsonObject event(String message) {
    try (JsonReader reader =
        Json.createReader(new StringReader(contract.examplesOf(message).get(0)))) {
      return reader.readObject();
    }
  }

  private static List<String> types(List<String> answers) {
    return answers.stream()
        .map(
            text -> {
              try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject().getString("type");
              }
            })
        .toList();
  }

  private static Conversation supplier(Outcome outcome) {
    return supplier(outcome, Set.of());
  }

  private static Conversation supplier(Outcome outcome, Set<Habit> habits) {
    return new Conversation(
        "HIK",
        Optional.of(outcome),
        habits,
        Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));
  }
}
