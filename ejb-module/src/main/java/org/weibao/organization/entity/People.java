package org.weibao.organization.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.Row;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** Stored people and their roles. */
@ApplicationScoped
public class People {

  private static final String ON_DAY =
      " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)";

  /** Who holds a role, and who stands in for him in it. */
  private static final String HOLDERS =
      """
      select distinct n.id as person_id
        from role_assignment a
        join person h on h.id = a.person_id and h.active
        left join stand_in s on s.absent_id = a.person_id and s.ended_at is null
         and s.valid_from <= :day and s.valid_to >= :day
         and (not exists (select 1 from stand_in_role r where r.stand_in_id = s.id)
           or exists (select 1 from stand_in_role r where r.stand_in_id = s.id and r.role = a.role))
        join person n on n.active and n.id in (a.person_id, s.deputy_id)
       where a.role in (:roles)
         and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
      """;

  private static final String IN_PROJECT =
      """
         and (a.scope_kind = 'DEPARTMENT'
           or exists (select 1
                        from project p
                        join city c on c.id = p.city_id
                       where p.id = :project
                         and a.scope_id = case a.scope_kind
                               when 'REGION' then c.region_id
                               when 'CITY' then c.id
                               when 'PROJECT' then p.id
                               when 'PROPERTY_CENTER' then p.property_center_id
                             end))
      """;

  private static final String WITHOUT_LIMIT = "   and (a.scope_kind = 'DEPARTMENT'";

  private static final String IN_CENTER =
      """
           or exists (select 1
                        from property_center pc
                        join city c on c.id = pc.city_id
                       where pc.id = :place
                         and a.scope_id = case a.scope_kind
                               when 'REGION' then c.region_id
                               when 'CITY' then c.id
                               when 'PROPERTY_CENTER' then pc.id
                             end)
      """;

  private static final String IN_CITY =
      """
           or exists (select 1
                        from city c
                       where c.id = :place
                         and a.scope_id = case a.scope_kind
                               when 'REGION' then c.region_id
                               when 'CITY' then c.id
                             end)
      """;

  private static final String IN_REGION =
      "     or (a.scope_kind = 'REGION' and a.scope_id = :place)";

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
  public void lockHolders(Role role) {
    // Read again: what the lock waited for may have changed them.
    everHeldQuery(role)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(em::refresh);
  }

  /** People who were ever given a role. */
  public List<Person> everHeld(Role role) {
    return everHeldQuery(role).getResultList();
  }

  private TypedQuery<Person> everHeldQuery(Role role) {
    return em.createQuery(
            "select p from Person p where exists (select 1 from RoleAssignment a"
                + " where a.personId = p.id and a.role = :role) order by p.id",
            Person.class)
        .setParameter("role", role);
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

  /** Ids of active people who may use one of the roles on a day, wherever. */
  public List<Long> holders(Set<Role> roles, LocalDate day) {
    return ids(HOLDERS, Map.of("roles", names(roles), "day", day));
  }

  /**
   * Ids of active people who may use one of the roles on a day in a scope that covers a project.
   */
  public List<Long> holdersInProject(Set<Role> roles, long projectId, LocalDate day) {
    return ids(
        HOLDERS + IN_PROJECT, Map.of("roles", names(roles), "day", day, "project", projectId));
  }

  /** E-mail addresses of people, as far as they are known, in order. */
  public List<String> emails(List<Long> people) {
    return em.createQuery(
            "select distinct p.email from Person p where p.id in :people and p.email is not null"
                + " order by p.email",
            String.class)
        .setParameter("people", people)
        .getResultList();
  }

  /** Ids of active people who may use one of the roles on a day in a scope that covers a place. */
  public List<Long> holdersIn(
      Set<Role> roles, ScopeKind place, Optional<Long> placeId, LocalDate day) {
    if (place == ScopeKind.PROJECT) {
      return holdersInProject(roles, placeId.orElseThrow(), day);
    }
    String covers =
        switch (place) {
          case PROPERTY_CENTER -> IN_CENTER;
          case CITY -> IN_CITY;
          case REGION -> IN_REGION;
          default -> "";
        };
    Map<String, Object> parameters = new HashMap<>(Map.of("roles", names(roles), "day", day));
    placeId.ifPresent(id -> parameters.put("place", id));
    return ids(HOLDERS + WITHOUT_LIMIT + covers + ")", parameters);
  }

  private List<Long> ids(String sql, Map<String, ?> parameters) {
    return Row.list(em, sql, parameters).stream().map(row -> row.number("person_id")).toList();
  }

  private static List<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).toList();
  }
}
