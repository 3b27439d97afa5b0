package org.weibao.escalation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.weibao.organization.Role;

/** An opinion that is asked for, and given once. */
@Entity
@Table(name = "escalation_opinion")
public class Opinion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "escalation_id")
  private long escalationId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Role role;

  private String opinion;

  @Column(name = "given_by")
  private Long givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  /** For the provider. */
  protected Opinion() {}

  /** A role is asked. */
  public Opinion(long escalationId, Role role) {
    this.escalationId = escalationId;
    this.role = Objects.requireNonNull(role, "role");
  }

  /** Somebody of the role answers. */
  public void give(String text, long person, Instant now) {
    if (givenAt != null) {
      throw new IllegalStateException(role + " has answered");
    }
    opinion = Objects.requireNonNull(text, "opinion");
    givenBy = person;
    givenAt = now;
  }

  /** Who is asked. */
  public Role role() {
    return role;
  }

  /** Whether it is still waited for. */
  public boolean isAwaited() {
    return givenAt == null;
  }
}
