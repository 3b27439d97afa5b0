package org.weibao.repair.web;

import java.time.LocalDateTime;
import org.weibao.repair.FaultCause;

/** What a technician types into the fault record F1. */
public class FaultForm {

  private Long visitId;
  private FaultCause cause;
  private String causeText;
  private String handling;
  private boolean solvedOnSpot;
  private boolean replaced;
  private String oldSerial;
  private String newSerial;
  private LocalDateTime doneAt;

  public Long getVisitId() {
    return visitId;
  }

  public void setVisitId(Long visitId) {
    this.visitId = visitId;
  }

  public FaultCause getCause() {
    return cause;
  }

  public void setCause(FaultCause cause) {
    this.cause = cause;
  }

  public String getCauseText() {
    return causeText;
  }

  public void setCauseText(String causeText) {
    this.causeText = causeText;
  }

  public String getHandling() {
    return handling;
  }

  public void setHandling(String handling) {
    this.handling = handling;
  }

  public boolean isSolvedOnSpot() {
    return solvedOnSpot;
  }

  public void setSolvedOnSpot(boolean solvedOnSpot) {
    this.solvedOnSpot = solvedOnSpot;
  }

  public boolean isReplaced() {
    return replaced;
  }

  public void setReplaced(boolean replaced) {
    this.replaced = replaced;
  }

  public String getOldSerial() {
    return oldSerial;
  }

  public void setOldSerial(String oldSerial) {
    this.oldSerial = oldSerial;
  }

  public String getNewSerial() {
    return newSerial;
  }

  public void setNewSerial(String newSerial) {
    this.newSerial = newSerial;
  }

  public LocalDateTime getDoneAt() {
    return doneAt;
  }

  public void setDoneAt(LocalDateTime doneAt) {
    this.doneAt = doneAt;
  }
}
