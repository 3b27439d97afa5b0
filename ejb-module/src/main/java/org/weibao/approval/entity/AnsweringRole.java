package org.weibao.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.organization.Role;

/** Which role of the department answers for a role that packs name. */
@Entity
@Table(name = "approval_role")
public class AnsweringRole {

  @Id private String code;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Role role;

  private String reason;

  @Column(name = "set_by")
  private long setBy;

  @Column(name = "set_at")
  private Instant setAt;

  /** For the provider. */
  protected AnsweringRole() {}

  /** The first time that a person says who answers for a code. */
  public AnsweringRole(String code, Role role, String reason, long person, Instant at) {
    this.code = code;
    set(role, reason, person, at);
  }

  /** A person says who answers from now on. */
  public final void set(Role who, String why, long person, Instant at) {
    role = who;
    reason = why;
    setBy = person;
    setAt = at;
  }

  public String code() {
    return code;
  }

  public Role role() {
    return role;
  }

  public String reason() {
    return reason;
  }
}
