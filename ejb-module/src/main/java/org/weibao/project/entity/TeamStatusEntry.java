package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.weibao.project.TeamStatus;
import org.weibao.project.TeamStatusView;

/** Where a project's team stands from a day on (S01-5.4). */
@Entity
@Table(name = "team_status")
public class TeamStatusEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private TeamStatus status;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** For the provider. */
  protected TeamStatusEntry() {}

  /** A status from a day on. */
  public TeamStatusEntry(long projectId, TeamStatus status, LocalDate from) {
    this.projectId = projectId;
    this.status = Objects.requireNonNull(status, "status");
    this.validFrom = Objects.requireNonNull(from, "first day");
  }

  /** What others see. */
  public TeamStatusView view() {
    return new TeamStatusView(id, status, validFrom);
  }
}
