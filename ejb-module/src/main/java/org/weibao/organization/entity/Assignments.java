package org.weibao.organization.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.organization.Assignment;
import org.weibao.organization.control.Absence;
import org.weibao.organization.control.HeldRole;
import org.weibao.organization.control.StandIns;

/** Stored roles and stand-ins. */
@ApplicationScoped
public class Assignments {

  @PersistenceContext EntityManager em;

  /** Roles that a person may use on a day, as holder or as stand-in of active people. */
  public List<Assignment> usable(long personId, LocalDate day) {
    List<Absence> absences = absencesFor(personId, day);
    Set<Long> people = new TreeSet<>(absences.stream().map(Absence::absentId).toList());
    people.add(personId);
    return StandIns.usable(personId, day, heldBy(people), absences);
  }

  private List<Absence> absencesFor(long deputyId, LocalDate day) {
    return em.createQuery(
            "select s from StandIn s where s.deputyId = :deputy and s.endedAt is null"
                + " and s.validFrom <= :day and s.validTo >= :day and exists"
                + " (select 1 from Person p where p.id = s.absentId and p.active)",
            StandIn.class)
        .setParameter("deputy", deputyId)
        .setParameter("day", day)
        .getResultStream()
        .map(StandIn::absence)
        .toList();
  }

  private List<HeldRole> heldBy(Set<Long> people) {
    return em.createQuery(
            "select a from RoleAssignment a where a.personId in :people order by a.validFrom, a.id",
            RoleAssignment.class)
        .setParameter("people", people)
        .getResultStream()
        .map(
            a -> new HeldRole(a.personId(), a.role(), a.scopeKind(), a.scopeId(), a.from(), a.to()))
        .toList();
  }

  /** Stores a new role. */
  public RoleAssignment add(RoleAssignment assignment) {
    em.persist(assignment);
    return assignment;
  }

  /** All roles of a person, ended and future ones too, the latest first. */
  public List<RoleAssignment> allOf(long personId) {
    return em.createQuery(
            "select a from RoleAssignment a where a.personId = :person"
                + " order by a.validFrom desc, a.id desc",
            RoleAssignment.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** A role of a person. */
  public Optional<RoleAssignment> find(long personId, long id) {
    return Optional.ofNullable(em.find(RoleAssignment.class, id))
        .filter(a -> a.personId() == personId);
  }

  /** Takes back a role that has not begun. */
  public void remove(RoleAssignment assignment) {
    em.remove(assignment);
  }

  /** Stores new days of a stand-in. */
  public StandIn add(StandIn standIn) {
    em.persist(standIn);
    return standIn;
  }

  /** Days of a stand-in by id. */
  public Optional<StandIn> findStandIn(long id) {
    return Optional.ofNullable(em.find(StandIn.class, id));
  }

  /** Days on which somebody stands in for a person, from a day on, in no order. */
  public List<StandIn> standInsOf(long absentId, LocalDate from) {
    return em.createQuery(
            "select s from StandIn s where s.absentId = :absent and s.endedAt is null"
                + " and s.validTo >= :from",
            StandIn.class)
        .setParameter("absent", absentId)
        .setParameter("from", from)
        .getResultList();
  }
}
