package org.weibao.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A handover with all that is kept of it.
 *
 * @param plans versions of the emergency plan, the latest first
 * @param trainings the latest first
 * @param items by their planned day
 */
public record HandoverView(
    HandoverRow row,
    String policy,
    Optional<String> talksWith,
    Optional<String> personName,
    Optional<String> personPhone,
    List<Plan> plans,
    List<Training> trainings,
    List<Item> items,
    Optional<String> closedByName,
    Optional<Instant> closedAt,
    int version) {

  /** Lists are copied. */
  public HandoverView {
    plans = List.copyOf(plans);
    trainings = List.copyOf(trainings);
    items = List.copyOf(items);
  }

  /** A version of the emergency plan. */
  public record Plan(
      int number, String content, String sha256, String writtenByName, Instant writtenAt) {}

  /** A training that was held. */
  public record Training(
      LocalDate heldOn,
      String topic,
      String trainer,
      List<Attendee> attendees,
      String recordedByName,
      Instant recordedAt) {

    /** Lists are copied. */
    public Training {
      attendees = List.copyOf(attendees);
    }
  }

  /** Somebody who was there, and whether he signed. */
  public record Attendee(String name, boolean signed) {}

  /** A piece that is handed over. */
  public record Item(
      long id,
      TransferKind kind,
      String content,
      LocalDate plannedOn,
      Optional<LocalDate> handedOn,
      Optional<String> handedTo,
      int version) {}
}
