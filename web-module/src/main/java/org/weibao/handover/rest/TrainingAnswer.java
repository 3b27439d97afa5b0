package org.weibao.handover.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.handover.HandoverView;

/** A training that was held. */
@Schema(name = "Training", description = "A training that was held, with who was there")
public record TrainingAnswer(
    LocalDate heldOn,
    String topic,
    String trainer,
    List<String> signed,
    List<String> unsigned,
    String recordedBy,
    OffsetDateTime recordedAt) {

  static TrainingAnswer of(HandoverView.Training training, ZoneId zone) {
    return new TrainingAnswer(
        training.heldOn(),
        training.topic(),
        training.trainer(),
        names(training, true),
        names(training, false),
        training.recordedByName(),
        training.recordedAt().atZone(zone).toOffsetDateTime());
  }

  private static List<String> names(HandoverView.Training training, boolean signed) {
    return training.attendees().stream()
        .filter(one -> one.signed() == signed)
        .map(HandoverView.Attendee::name)
        .toList();
  }
}
