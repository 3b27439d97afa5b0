package org.weibao.handover.web;

import java.time.LocalDate;
import java.util.List;
import org.weibao.handover.NewTraining;

/** What is typed about a training; names stand on lines of their own. */
public class TrainingForm {

  private LocalDate heldOn;
  private String topic;
  private String trainer;
  private String signed;
  private String unsigned;

  /** The training that is typed. */
  NewTraining training() {
    return new NewTraining(heldOn, topic, trainer, lines(signed), lines(unsigned));
  }

  private static List<String> lines(String text) {
    return text == null ? List.of() : text.lines().toList();
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public String getTrainer() {
    return trainer;
  }

  public void setTrainer(String trainer) {
    this.trainer = trainer;
  }

  public String getSigned() {
    return signed;
  }

  public void setSigned(String signed) {
    this.signed = signed;
  }

  public String getUnsigned() {
    return unsigned;
  }

  public void setUnsigned(String unsigned) {
    this.unsigned = unsigned;
  }
}
