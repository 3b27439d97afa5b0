package org.weibao.organization.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.kernel.Row;
import org.weibao.organization.Assignment;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** Stored people and their roles. */
@ApplicationScoped
public class People {

  private static final String ON_DAY =
      " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)";

  private static final String ASSIGNMENTS =
      """
      select a.role, a.scope_kind, a.scope_id
        from role_assignment a
        join person p on p.id = a.person_id and p.active
       where a.person_id = :person
         and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
       order by a.id
      """;

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

  /** Roles that an active person holds on a day, each with its scope. */
  public List<Assignment> assignmentsOf(long personId, LocalDate day) {
    return Row.list(em, ASSIGNMENTS, Map.of("person", personId, "day", day)).stream()
        .map(
            row ->
                new Assignment(
                    row.constant("role", Role.class),
                    row.constant("scope_kind", ScopeKind.class),
                    row.optionalNumber("scope_id")
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty)))
        .toList();
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
