package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.StaleVersion;
import org.weibao.project.ProjectArea;
import org.weibao.project.ServiceZone;

/** Where a project lies, as somebody told. */
@Entity
@Table(name = "project_area")
public class ProjectAreaRow {

  @Id
  @Column(name = "project_id")
  private Long projectId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ServiceZone zone;

  @Column(name = "distance_km")
  private BigDecimal distanceKm;

  @Column(name = "set_by")
  private long setBy;

  @Column(name = "set_by_name")
  private String setByName;

  @Column(name = "set_at")
  private Instant setAt;

  @Version private Integer version;

  /** For the provider. */
  protected ProjectAreaRow() {}

  /** Nothing is told yet. */
  public ProjectAreaRow(long projectId) {
    this.projectId = projectId;
  }

  /** Takes over what somebody who has seen the present version tells. */
  public void set(
      Optional<ServiceZone> where,
      Optional<BigDecimal> km,
      int seen,
      CallContext context,
      Instant now) {
    int current = version == null ? 0 : version + 1;
    StaleVersion.ensureSeen(ProjectAreaRow.class, projectId, projectId, seen, current);
    zone = where.orElse(null);
    distanceKm = km.orElse(null);
    setBy = context.personId();
    setByName = context.displayName();
    setAt = now;
  }

  /** As people see it. */
  public ProjectArea view() {
    return new ProjectArea(
        Optional.ofNullable(zone),
        Optional.ofNullable(distanceKm),
        Optional.of(setByName),
        Optional.of(setAt),
        version + 1);
  }
}
