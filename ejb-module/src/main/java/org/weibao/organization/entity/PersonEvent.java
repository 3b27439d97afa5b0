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
import org.weibao.organization.PersonEventKind;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** One entry of a person's history; never changed. */
@Entity
@Table(name = "person_event")
public class PersonEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "person_id")
  private long personId;

  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private PersonEventKind kind;

  @Column(name = "by_id")
  private Long byId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Role role;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_kind", columnDefinition = "varchar")
  private ScopeKind scopeKind;

  @Column(name = "scope_id")
  private Long scopeId;

  @Column(name = "other_id")
  private Long otherId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For the provider. */
  protected PersonEvent() {}

  /**
   * Something that was done.
   *
   * @param byId who did it; null for the sign-in provider
   */
  public PersonEvent(long personId, PersonEventKind kind, Long byId, Instant at) {
    this.personId = personId;
    this.kind = kind;
    this.byId = byId;
    this.at = at;
  }

  /** Names the role that it is about. */
  PersonEvent about(RoleAssignment assignment) {
    role = assignment.role();
    scopeKind = assignment.scopeKind();
    scopeId = assignment.scopeId().orElse(null);
    validFrom = assignment.from();
    validTo = assignment.to().orElse(null);
    return this;
  }

  /** Names the days and the other person that it is about. */
  PersonEvent about(StandIn standIn) {
    otherId = standIn.deputyId();
    validFrom = standIn.absence().from();
    validTo = standIn.absence().to();
    return this;
  }
}
