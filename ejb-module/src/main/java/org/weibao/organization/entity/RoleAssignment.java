package org.weibao.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.weibao.organization.Role;

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

  @Column(name = "scope_kind")
  private String scopeKind;

  @Column(name = "scope_id")
  private Long scopeId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For the provider. */
  protected RoleAssignment() {}

  /** A role in the whole department, from a day on. */
  public static RoleAssignment departmentWide(long personId, Role role, LocalDate from) {
    RoleAssignment assignment = new RoleAssignment();
    assignment.personId = personId;
    assignment.role = role;
    assignment.scopeKind = "DEPARTMENT";
    assignment.validFrom = from;
    return assignment;
  }
}
