package org.weibao.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.weibao.project.ProjectData;
import org.weibao.project.ProjectDetails;
import org.weibao.project.TeamStatus;

/** What is typed about a project, and about where its team stands. */
public class ProjectForm {

  private String code;
  private String name;
  private String nameEn;
  private Long propertyCenterId;
  private LocalDate completedOn;
  private LocalDate handedOverOn;
  private LocalDate movedInOn;
  private LocalDate warrantyEndsOn;
  private BigDecimal retentionAmount;
  private LocalDate retentionEndsOn;
  private TeamStatus status;
  private LocalDate from;
  private int version;

  /** Begins with what is known. */
  void fill(ProjectDetails known) {
    ProjectData data = known.data();
    version = known.version();
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
    propertyCenterId = data.propertyCenterId();
    completedOn = data.completedOn().orElse(null);
    handedOverOn = data.handedOverOn().orElse(null);
    movedInOn = data.movedInOn().orElse(null);
    warrantyEndsOn = data.warrantyEndsOn().orElse(null);
    retentionAmount = data.retentionAmount().orElse(null);
    retentionEndsOn = data.retentionEndsOn().orElse(null);
  }

  /** What is typed about the project. */
  ProjectData data() {
    return new ProjectData(
        code.toUpperCase(Locale.ROOT),
        name,
        nameEn,
        propertyCenterId,
        Optional.ofNullable(completedOn),
        Optional.ofNullable(handedOverOn),
        Optional.ofNullable(movedInOn),
        Optional.ofNullable(warrantyEndsOn),
        Optional.ofNullable(retentionAmount),
        Optional.ofNullable(retentionEndsOn));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public Long getPropertyCenterId() {
    return propertyCenterId;
  }

  public void setPropertyCenterId(Long propertyCenterId) {
    this.propertyCenterId = propertyCenterId;
  }

  public LocalDate getCompletedOn() {
    return completedOn;
  }

  public void setCompletedOn(LocalDate completedOn) {
    this.completedOn = completedOn;
  }

  public LocalDate getHandedOverOn() {
    return handedOverOn;
  }

  public void setHandedOverOn(LocalDate handedOverOn) {
    this.handedOverOn = handedOverOn;
  }

  public LocalDate getMovedInOn() {
    return movedInOn;
  }

  public void setMovedInOn(LocalDate movedInOn) {
    this.movedInOn = movedInOn;
  }

  public LocalDate getWarrantyEndsOn() {
    return warrantyEndsOn;
  }

  public void setWarrantyEndsOn(LocalDate warrantyEndsOn) {
    this.warrantyEndsOn = warrantyEndsOn;
  }

  public BigDecimal getRetentionAmount() {
    return retentionAmount;
  }

  public void setRetentionAmount(BigDecimal retentionAmount) {
    this.retentionAmount = retentionAmount;
  }

  public LocalDate getRetentionEndsOn() {
    return retentionEndsOn;
  }

  public void setRetentionEndsOn(LocalDate retentionEndsOn) {
    this.retentionEndsOn = retentionEndsOn;
  }

  public TeamStatus getStatus() {
    return status;
  }

  public void setStatus(TeamStatus status) {
    this.status = status;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
