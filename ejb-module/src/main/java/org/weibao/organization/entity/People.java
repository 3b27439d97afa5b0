package org.weibao.organization.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.organization.Role;

/** Stored people and their roles. */
@ApplicationScoped
public class People {

  private static final String ON_DAY =
      " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)";

  @PersistenceContext EntityManager em;

  /** Stores a new person. */
  public Person add(Person person) {
    em.persist(person);
    return person;
  }

  /** A person by id. */
  public Optional<Person> find(long id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  /** An active person by sign-in name. */
  public Optional<Person> findActive(String login) {
    return em.createQuery(
            "select p from Person p where p.login = :login and p.active", Person.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** A person by id, locked until the transaction ends. */
  public Optional<Person> findForUpdate(long id) {
    return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Makes a new version of a person although only his roles changed. */
  public void touch(Person person) {
    em.lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Whether somebody has a sign-in name, active or not. */
  public boolean isLoginTaken(String login) {
    return em.createQuery("select count(p) from Person p where p.login = :login", Long.class)
            .setParameter("login", login)
            .getSingleResult()
        > 0;
  }

  /** People who were ever given a role, locked until the transaction ends, always in one order. */
  public List<Person> lockHolders(Role role) {
    List<Person> holders =
        em.createQuery(
                "select p from Person p where exists (select 1 from RoleAssignment a"
                    + " where a.personId = p.id and a.role = :role) order by p.id",
                Person.class)
            .setParameter("role", role)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    // Read again: what the lock waited for may have changed them.
    holders.forEach(em::refresh);
    return holders;
  }

  /** Active people who hold a role of the department on a day, by name. */
  public List<Person> activeStaff(LocalDate day) {
    return em.createQuery(
            "select p from Person p where p.active and exists (select 1 from RoleAssignment a"
                + " where a.personId = p.id and a.role not in :partners"
                + ON_DAY
                + ") order by p.displayName, p.id",
            Person.class)
        .setParameter("partners", List.of(Role.PROPERTY_CENTER, Role.SUPPLIER))
        .setParameter("day", day)
        .getResultList();
  }

  /** Whether nobody is stored. */
  public boolean isEmpty() {
    return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
  }

  /** Active people who hold a role on a day, by name. */
  public List<Person> holders(Role role, LocalDate day) {
    return em.createQuery(
            "select p from Person p where p.active and exists (select 1 from RoleAssignment a"
                + " where a.personId = p.id and a.role = :role"
                + ON_DAY
                + ") order by p.displayName",
            Person.class)
        .setParameter("role", role)
        .setParameter("day", day)
        .getResultList();
  }
}
