package org.weibao.routine.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.StaleVersion;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.NewAssignment;
import org.weibao.routine.RoutineProblem;

/** Who looks after a project, from a day to a day. */
@Entity
@Table(name = "service_assignment")
public class ServiceAssignment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private AssignmentKind kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "set_by")
  private long setBy;

  @Column(name = "set_by_name")
  private String setByName;

  @Column(name = "set_at")
  private Instant setAt;

  @Version private int version;

  /** For the provider. */
  protected ServiceAssignment() {}

  /** An assignment to a project. */
  public ServiceAssignment(
      long projectId, NewAssignment command, CallContext context, Instant now) {
    this.projectId = projectId;
    this.personId = command.personId();
    this.kind = command.kind();
    this.validFrom = command.from();
    this.validTo = command.to().orElse(null);
    this.setBy = context.personId();
    this.setByName = context.displayName();
    this.setAt = now;
  }

  /** Project that is looked after. */
  public long projectId() {
    return projectId;
  }

  /** Lets it hold until a day, that day included. */
  public void end(int seen, LocalDate lastDay) {
    StaleVersion.ensureSeen(ServiceAssignment.class, id, id, seen, version);
    if (lastDay == null || lastDay.isBefore(validFrom)) {
      throw new BusinessException(RoutineProblem.DAYS, "lastDay");
    }
    validTo = lastDay;
  }

  /** Whether the same is assigned at a time that this one covers too. */
  public boolean meets(NewAssignment other) {
    boolean before = other.to().filter(last -> last.isBefore(validFrom)).isPresent();
    boolean after = validTo != null && validTo.isBefore(other.from());
    return other.personId() == personId && other.kind() == kind && !before && !after;
  }
}
