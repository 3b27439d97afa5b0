package org.weibao.simulator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a supplier answers to a message. He remembers nothing: the answers, their ids and their
 * places in the sequence follow from the message alone, so answering again after a crash says the
 * very same.
 */
final class Conversation {

  private static final String PREFIX = "org.weibao.return.";

  private final String supplier;
  private final Optional<Outcome> outcome;
  private final Set<Habit> habits;
  private final Clock clock;

  Conversation(String supplier, Optional<Outcome> outcome, Set<Habit> habits, Clock clock) {
    this.supplier = supplier;
    this.outcome = outcome;
    this.habits = habits;
    this.clock = clock;
  }

  /** Answers in the order in which they are to be sent. */
  List<String> answer(JsonObject event) {
    List<String> answers = new ArrayList<>();
    String type = event.getString("type");
    if (type.equals(PREFIX + "requested.v1")) {
      answers.addAll(request(event));
    } else if (type.equals(PREFIX + "shipped.v1")) {
      answers.addAll(shipment(event));
    }
    if (answers.isEmpty()) {
      return answers;
    }
    if (habits.contains(Habit.REORDER)) {
      Collections.reverse(answers);
    }
    if (habits.contains(Habit.RUBBISH)) {
      answers.add(0, "%PDF-1.7 this is not what you expected");
    }
    if (habits.contains(Habit.DUPLICATE)) {
      return answers.stream().flatMap(text -> List.of(text, text).stream()).toList();
    }
    return answers;
  }

  private List<String> request(JsonObject event) {
    String serial = event.getJsonObject("data").getString("serial");
    if (fate(serial) == Outcome.REFUSED) {
      return List.of(
          say(event, 1, "acknowledged.v1", data()),
          say(event, 2, "refused.v1", data("code", "RT", "reason", "Beyond warranty")));
    }
    return List.of(
        say(event, 1, "acknowledged.v1", data()),
        say(event, 2, "authorised.v1", data("rmaNumber", "RMA-" + mark(event))));
  }

  private List<String> shipment(JsonObject event) {
    String serial = event.getJsonObject("data").getString("serial");
    List<String> answers = new ArrayList<>();
    answers.add(say(event, 3, "received.v1", data()));
    Outcome fate = fate(serial);
    switch (fate) {
      case REPLACED ->
          answers.add(
              say(
                  event,
                  4,
                  "replaced.v1",
                  data(
                      "newSerial",
                      serial + "-R" + mark(event),
                      "reason",
                      "Beyond repair, replaced under warranty")));
      case NO_FAULT_FOUND ->
          answers.add(
              say(event, 4, "no-fault-found.v1", data("findings", "72 h test without fault")));
      case SCRAPPED ->
          answers.add(say(event, 4, "scrapped.v1", data("reason", "Board burnt through")));
      default -> answers.add(say(event, 4, "repaired.v1", data("work", "Power module exchanged")));
    }
    if (fate != Outcome.SCRAPPED) {
      answers.add(
          say(
              event,
              5,
              "shipped-back.v1",
              data("carrier", "SF Express", "trackingNumber", "SF" + mark(event))));
    }
    return answers;
  }

  private Outcome fate(String serial) {
    return outcome.orElseGet(() -> Outcome.bySerial(serial));
  }

  /** A short number that belongs to this return only. */
  private static String mark(JsonObject event) {
    return Integer.toHexString(event.getString("subject").hashCode());
  }

  private static JsonObject data(String... namesAndValues) {
    var data = Json.createObjectBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      data.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return data.build();
  }

  private String say(JsonObject event, long sequence, String word, JsonObject data) {
    String seed = event.getString("id") + "/" + word;
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString())
        .add("source", "/suppliers/" + supplier)
        .add("type", PREFIX + word)
        .add("subject", event.getString("subject"))
        .add("time", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString())
        .add("sequence", Long.toString(sequence))
        .add("datacontenttype", "application/json")
        .add("data", data)
        .build()
        .toString();
  }
}
