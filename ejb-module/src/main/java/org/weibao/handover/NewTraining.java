package org.weibao.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * A training that was held.
 *
 * @param signed names of those who were there and signed
 * @param unsigned names of those who were there and did not
 */
public record NewTraining(
    LocalDate heldOn, String topic, String trainer, List<String> signed, List<String> unsigned) {

  public static final int TOPIC_LENGTH = 200;
  public static final int NAME_LENGTH = 80;

  /** No training has more people. */
  public static final int MOST_PEOPLE = 100;

  /** Texts are stripped, empty names left out. */
  public NewTraining {
    topic = topic == null ? "" : topic.strip();
    trainer = trainer == null ? "" : trainer.strip();
    signed = names(signed);
    unsigned = names(unsigned);
  }

  private static List<String> names(List<String> typed) {
    return typed == null
        ? List.of()
        : typed.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
