package org.weibao.repair.web;

import java.time.LocalDateTime;

/** What a technician types about a visit. */
public class VisitForm {

  private LocalDateTime arrivedAt;
  private LocalDateTime leftAt;
  private String note;

  public LocalDateTime getArrivedAt() {
    return arrivedAt;
  }

  public void setArrivedAt(LocalDateTime arrivedAt) {
    this.arrivedAt = arrivedAt;
  }

  public LocalDateTime getLeftAt() {
    return leftAt;
  }

  public void setLeftAt(LocalDateTime leftAt) {
    this.leftAt = leftAt;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
