package org.weibao.policy.entity;

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
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.StaleVersion;
import org.weibao.policy.FigureState;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyProblem;

/** A figure that a source leaves open, as a person set it; a later one stands beside it. */
@Entity
@Table(name = "policy_figure")
public class PolicyFigure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String system;

  private String figure;

  private String value;

  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private FigureState state;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "set_by")
  private long setBy;

  @Column(name = "set_by_name")
  private String setByName;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  /** For the provider. */
  protected PolicyFigure() {}

  /** A figure that waits for a second person. */
  public PolicyFigure(
      String system,
      String figure,
      String value,
      String reason,
      LocalDate validFrom,
      CallContext context,
      Instant now) {
    this.system = Objects.requireNonNull(system, "system");
    this.figure = Objects.requireNonNull(figure, "figure");
    this.value = Objects.requireNonNull(value, "value");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.validFrom = Objects.requireNonNull(validFrom, "from");
    this.state = FigureState.SUBMITTED;
    this.setBy = context.personId();
    this.setByName = context.displayName();
    this.setAt = Objects.requireNonNull(now, "now");
  }

  /** A second person lets it hold, or refuses it. */
  public void decide(boolean approved, CallContext context, Instant now) {
    if (state != FigureState.SUBMITTED) {
      throw new BusinessException(PolicyProblem.OTHER_STATE, null, figure);
    }
    if (setBy == context.personId()) {
      throw new BusinessException(PolicyProblem.OWN_DRAFT, null);
    }
    state = approved ? FigureState.APPROVED : FigureState.REFUSED;
    decidedBy = context.personId();
    decidedByName = context.displayName();
    decidedAt = Objects.requireNonNull(now, "now");
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int expected) {
    StaleVersion.ensureSeen(PolicyFigure.class, id, figure, expected, version);
  }

  /** As pages show it. */
  public PolicyFigureView view() {
    return new PolicyFigureView(
        id,
        system,
        figure,
        value,
        reason,
        state,
        validFrom,
        setBy,
        setByName,
        setAt,
        Optional.ofNullable(decidedByName),
        Optional.ofNullable(decidedAt),
        version);
  }
}
