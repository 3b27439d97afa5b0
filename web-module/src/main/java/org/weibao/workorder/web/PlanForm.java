package org.weibao.workorder.web;

import java.time.LocalDateTime;

/** What a dispatcher types about a visit. */
public class PlanForm {

  private long technicianId;
  private String crewCompany;
  private String crewName;
  private String crewPhone;
  private LocalDateTime from;
  private LocalDateTime to;
  private String reason;
  private String note;
  private Long[] mates = {};
  private int version;

  public long getTechnicianId() {
    return technicianId;
  }

  public void setTechnicianId(long technicianId) {
    this.technicianId = technicianId;
  }

  public String getCrewCompany() {
    return crewCompany;
  }

  public void setCrewCompany(String crewCompany) {
    this.crewCompany = crewCompany;
  }

  public String getCrewName() {
    return crewName;
  }

  public void setCrewName(String crewName) {
    this.crewName = crewName;
  }

  public String getCrewPhone() {
    return crewPhone;
  }

  public void setCrewPhone(String crewPhone) {
    this.crewPhone = crewPhone;
  }

  public LocalDateTime getFrom() {
    return from;
  }

  public void setFrom(LocalDateTime from) {
    this.from = from;
  }

  public LocalDateTime getTo() {
    return to;
  }

  public void setTo(LocalDateTime to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** Those who go along. */
  public Long[] getMates() {
    return mates.clone();
  }

  public void setMates(Long[] mates) {
    this.mates = mates.clone();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
