package org.weibao.maintenance.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.weibao.maintenance.FormEntries;
import org.weibao.maintenance.SealForm;

/** What is typed on the page of a register form. */
public class SheetForm {

  private String system;
  private String fault;
  private String done;
  private String parts;
  private String people;
  private String signer;
  private String picture;
  private boolean paper;
  private String remark;
  private LocalDateTime signedAt;
  private String sealer;
  private LocalDate sealedOn;
  private Long file;

  /** What stands in the form before somebody types. */
  void show(FormEntries entries) {
    system = entries.system();
    fault = entries.fault();
    done = entries.done();
    parts = entries.parts();
    people = entries.people();
  }

  FormEntries entries() {
    return new FormEntries(system, fault, done, parts, people);
  }

  SealForm seal() {
    return new SealForm(sealer, sealedOn, Optional.ofNullable(file));
  }

  public String getSystem() {
    return system;
  }

  public void setSystem(String system) {
    this.system = system;
  }

  public String getFault() {
    return fault;
  }

  public void setFault(String fault) {
    this.fault = fault;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }

  public String getParts() {
    return parts;
  }

  public void setParts(String parts) {
    this.parts = parts;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String signer) {
    this.signer = signer;
  }

  public String getPicture() {
    return picture;
  }

  public void setPicture(String picture) {
    this.picture = picture;
  }

  public boolean isPaper() {
    return paper;
  }

  public void setPaper(boolean paper) {
    this.paper = paper;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public LocalDateTime getSignedAt() {
    return signedAt;
  }

  public void setSignedAt(LocalDateTime signedAt) {
    this.signedAt = signedAt;
  }

  public String getSealer() {
    return sealer;
  }

  public void setSealer(String sealer) {
    this.sealer = sealer;
  }

  public LocalDate getSealedOn() {
    return sealedOn;
  }

  public void setSealedOn(LocalDate sealedOn) {
    this.sealedOn = sealedOn;
  }

  public Long getFile() {
    return file;
  }

  public void setFile(Long file) {
    this.file = file;
  }
}
