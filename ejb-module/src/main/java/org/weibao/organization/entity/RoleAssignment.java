package org.weibao.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** A role that a person holds in a scope, from–to, both days included. */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Role role;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_kind", columnDefinition = "varchar")
  private ScopeKind scopeKind;

  @Column(name = "scope_id")
  private Long scopeId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "given_by")
  private Long givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  private boolean provided;

  /** For the provider. */
  protected RoleAssignment() {}

  /** A role in the whole department, from a day on, given by nobody: the first one of all. */
  public static RoleAssignment departmentWide(long personId, Role role, LocalDate from) {
    RoleAssignment assignment = new RoleAssignment();
    assignment.personId = personId;
    assignment.role = role;
    assignment.scopeKind = ScopeKind.DEPARTMENT;
    assignment.validFrom = from;
    return assignment;
  }

  /**
   * A role that an administrator gives.
   *
   * @param scopeId null for the whole department
   * @param to last day; null without end
   */
  public static RoleAssignment given(
      long personId,
      Role role,
      ScopeKind scopeKind,
      Long scopeId,
      LocalDate from,
      LocalDate to,
      long by,
      Instant at) {
    RoleAssignment assignment = departmentWide(personId, role, from);
    assignment.scopeKind = scopeKind;
    assignment.scopeId = scopeId;
    assignment.validTo = to;
    assignment.givenBy = by;
    assignment.givenAt = at;
    return assignment;
  }

  /**
   * A role that a group at the sign-in provider stands for.
   *
   * @param scopeId null for the whole department
   */
  public static RoleAssignment provided(
      long personId, Role role, ScopeKind scopeKind, Long scopeId, LocalDate from, Instant at) {
    RoleAssignment assignment = departmentWide(personId, role, from);
    assignment.scopeKind = scopeKind;
    assignment.scopeId = scopeId;
    assignment.givenAt = at;
    assignment.provided = true;
    return assignment;
  }

  public Long id() {
    return id;
  }

  public long personId() {
    return personId;
  }

  public Role role() {
    return role;
  }

  public ScopeKind scopeKind() {
    return scopeKind;
  }

  public Optional<Long> scopeId() {
    return Optional.ofNullable(scopeId);
  }

  public LocalDate from() {
    return validFrom;
  }

  public Optional<LocalDate> to() {
    return Optional.ofNullable(validTo);
  }

  /** Whether it follows a group at the sign-in provider. */
  public boolean isProvided() {
    return provided;
  }

  /** Whether both give the same role in the same scope on at least one day. */
  public boolean overlaps(RoleAssignment other) {
    return role == other.role
        && scopeKind == other.scopeKind
        && Objects.equals(scopeId, other.scopeId)
        && !startsAfterEndOf(other)
        && !other.startsAfterEndOf(this);
  }

  /** Whether the role is held on a day. */
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(validFrom) && isHeldOnOrAfter(day);
  }

  /** Whether the role is held on that day or will be. */
  public boolean isHeldOnOrAfter(LocalDate day) {
    return validTo == null || !validTo.isBefore(day);
  }

  /** Lets the role end with a day. */
  public void endOn(LocalDate lastDay) {
    validTo = Objects.requireNonNull(lastDay, "last day");
  }

  private boolean startsAfterEndOf(RoleAssignment other) {
    return other.validTo != null && validFrom.isAfter(other.validTo);
  }
}
