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
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyProblem;

/** Where a pack holds. */
@Entity
@Table(name = "policy_binding")
public class BindingRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private BindingKind kind;

  private String subject;

  private String system;

  private String section;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String reason;

  @Column(name = "bound_by")
  private long boundBy;

  @Column(name = "bound_by_name")
  private String boundByName;

  @Column(name = "bound_at")
  private Instant boundAt;

  @Version private int version;

  /** For the provider. */
  protected BindingRow() {}

  /** A new binding. */
  public BindingRow(NewBinding binding, long person, String name, Instant now) {
    this.kind = binding.kind();
    this.subject = binding.subject();
    this.system = binding.system();
    this.section = binding.section().orElse(null);
    this.validFrom = binding.from();
    this.validTo = binding.to().orElse(null);
    this.reason = binding.reason();
    this.boundBy = person;
    this.boundByName = Objects.requireNonNull(name, "name");
    this.boundAt = Objects.requireNonNull(now, "now");
  }

  /** Ends it with a day, which may not be before its first. */
  public void end(LocalDate last, CallContext context) {
    if (last.isBefore(validFrom) || validTo != null && validTo.isBefore(last)) {
      throw new BusinessException(PolicyProblem.BINDING_DAYS, "to", validFrom);
    }
    validTo = last;
    boundBy = context.personId();
    boundByName = context.displayName();
  }

  /** As the book applies it. */
  public PolicyBinding view() {
    return new PolicyBinding(
        id,
        kind,
        subject,
        system,
        Optional.ofNullable(section),
        validFrom,
        Optional.ofNullable(validTo));
  }
}
