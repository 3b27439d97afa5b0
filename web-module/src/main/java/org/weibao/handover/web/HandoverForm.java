package org.weibao.handover.web;

import java.time.LocalDate;
import org.weibao.handover.NewItem;
import org.weibao.handover.TransferKind;

/** What is typed about a handover. */
public class HandoverForm {

  private final TrainingForm training = new TrainingForm();
  private LocalDate day;
  private String with;
  private String name;
  private String phone;
  private String content;
  private TransferKind kind;
  private String item;
  private LocalDate plannedOn;
  private LocalDate handedOn;
  private String handedTo;

  /** The training that is typed. */
  public TrainingForm getTraining() {
    return training;
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
