package org.weibao.handover.web;

import java.time.LocalDate;
import java.util.List;
import org.weibao.handover.NewItem;
import org.weibao.handover.NewTraining;
import org.weibao.handover.TransferKind;

/** What is typed about a handover. */
public class HandoverForm {

  private LocalDate day;
  private String with;
  private String name;
  private String phone;
  private String content;
  private LocalDate heldOn;
  private String topic;
  private String trainer;
  private String signed;
  private String unsigned;
  private TransferKind kind;
  private String item;
  private LocalDate plannedOn;
  private LocalDate handedOn;
  private String handedTo;

  /** The training that is typed; names stand on lines of their own. */
  NewTraining training() {
    return new NewTraining(heldOn, topic, trainer, lines(signed), lines(unsigned));
  }

  private static List<String> lines(String text) {
    return text == null ? List.of() : text.lines().toList();
  }

  /** The item that is typed. */
  NewItem newItem() {
    return new NewItem(kind, item, plannedOn);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
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

  public TransferKind getKind() {
    return kind;
  }

  public void setKind(TransferKind kind) {
    this.kind = kind;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(LocalDate plannedOn) {
    this.plannedOn = plannedOn;
  }

  public LocalDate getHandedOn() {
    return handedOn;
  }

  public void setHandedOn(LocalDate handedOn) {
    this.handedOn = handedOn;
  }

  public String getHandedTo() {
    return handedTo;
  }

  public void setHandedTo(String handedTo) {
    this.handedTo = handedTo;
  }
}
