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
import java.time.LocalDate;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.routine.NewRoutineTerm;
import org.weibao.routine.RoutineProblem;
import org.weibao.schedule.Period;

/** What a contract says of routine visits (S01-5.4.1.2). */
@Entity
@Table(name = "routine_term")
public class RoutineTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  private int times;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Period per;

  private String source;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Version private int version;

  /** For the provider. */
  protected RoutineTerm() {}

  /** A term of a project's contract. */
  public RoutineTerm(long projectId, NewRoutineTerm command) {
    this.projectId = projectId;
    this.times = command.times();
    this.per = command.per();
    this.source = command.source();
    this.validFrom = command.from();
    this.validTo = command.to().orElse(null);
  }

  /** Project whose contract it is. */
  public long projectId() {
    return projectId;
  }

  /** Lets it hold until a day, that day included. */
  public void end(int seen, LocalDate lastDay) {
    StaleVersion.ensureSeen(RoutineTerm.class, id, source, seen, version);
    if (lastDay == null || lastDay.isBefore(validFrom)) {
      throw new BusinessException(RoutineProblem.DAYS, "lastDay");
    }
    validTo = lastDay;
  }
}
