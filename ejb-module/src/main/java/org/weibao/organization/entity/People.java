package org.weibao.organization.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Stores a new role. */
  public void add(RoleAssignment assignment) {
    em.persist(assignment);
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

  /** Whether a person or a program has a name already. */
  public boolean isLoginTaken(String login) {
    return em.createQuery("select count(p) from Person p where p.login = :login", Long.class)
            .setParameter("login", login)
            .getSingleResult()
        > 0;
  }

  /** Whether nobody is stored. */
  public boolean isEmpty() {
    return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
  }

  /** Roles held on a day, in any scope. */
  public Set<Role> rolesOf(long personId, LocalDate day) {
    List<Role> roles =
        em.createQuery(
                "select a.role from RoleAssignment a where a.personId = :person" + ON_DAY,
                Role.class)
            .setParameter("person", personId)
            .setParameter("day", day)
            .getResultList();
    return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
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
