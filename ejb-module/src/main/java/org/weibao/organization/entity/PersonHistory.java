package org.weibao.organization.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.weibao.organization.PersonEventKind;

/** Adds to people's histories. */
@ApplicationScoped
public class PersonHistory {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Something that was done to an account. */
  public void record(long personId, PersonEventKind kind, long by) {
    em.persist(event(personId, kind, by));
  }

  /** Something that was done to a role. */
  public void record(PersonEventKind kind, RoleAssignment assignment, long by) {
    em.persist(event(assignment.personId(), kind, by).about(assignment));
  }

  /** What the sign-in provider brought about for an account. */
  public void recordProvided(long personId, PersonEventKind kind) {
    em.persist(event(personId, kind, null));
  }

  /** What the sign-in provider brought about for a role. */
  public void recordProvided(PersonEventKind kind, RoleAssignment assignment) {
    em.persist(event(assignment.personId(), kind, null).about(assignment));
  }

  /** Something that was done about a stand-in; it stands with the person who is away. */
  public void record(PersonEventKind kind, StandIn standIn, long by) {
    em.persist(event(standIn.absentId(), kind, by).about(standIn));
  }

  private PersonEvent event(long personId, PersonEventKind kind, Long by) {
    return new PersonEvent(personId, kind, by, clock.instant());
  }
}
