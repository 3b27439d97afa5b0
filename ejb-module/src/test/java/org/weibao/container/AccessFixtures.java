package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** Roles in a scope, and calls of who holds them. */
@Stateless
public class AccessFixtures {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Gives somebody a role in a scope, from yesterday on. */
  public void grant(long personId, Role role, ScopeKind kind, Long scopeId) {
    em.createNativeQuery(
            "insert into role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)"
                + " values (nextval('weibao_id'), :person, :role, :kind, cast(:scope as bigint),"
                + " :from)")
        .setParameter("person", personId)
        .setParameter("role", role.name())
        .setParameter("kind", kind.name())
        .setParameter("scope", scopeId == null ? null : scopeId.toString())
        .setParameter("from", LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1))
        .executeUpdate();
  }

  /** Writes an e-mail address of somebody down. */
  public void email(long personId, String address) {
    em.createNativeQuery("update person set email = :email where id = :person")
        .setParameter("email", address)
        .setParameter("person", personId)
        .executeUpdate();
  }

  /** Ends all roles of somebody with the day before yesterday. */
  public void endRoles(long personId) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    em.createNativeQuery(
            "update role_assignment set valid_from = :from, valid_to = :to"
                + " where person_id = :person")
        .setParameter("from", today.minusDays(9))
        .setParameter("to", today.minusDays(2))
        .setParameter("person", personId)
        .executeUpdate();
  }

  /** Ends a role of everybody with the day before yesterday. */
  public void endRole(Role role) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    em.createNativeQuery(
            "update role_assignment set valid_from = :from, valid_to = :to where role = :role")
        .setParameter("from", today.minusDays(9))
        .setParameter("to", today.minusDays(2))
        .setParameter("role", role.name())
        .executeUpdate();
  }

  /** A column of a project. */
  public long ofProject(long projectId, String column) {
    return number("select " + column + " from project where id = :id", projectId);
  }

  /** Region of a project. */
  public long regionOf(long projectId) {
    return number(
        "select c.region_id from project p join city c on c.id = p.city_id where p.id = :id",
        projectId);
  }

  /** Supplier of a return. */
  public long supplierOf(long returnId) {
    return number("select supplier_id from supplier_return where id = :id", returnId);
  }

  /** What the label of a device says. */
  public UUID labelOf(String serial) {
    return (UUID)
        em.createNativeQuery("select label_token from device where serial = :serial", UUID.class)
            .setParameter("serial", serial)
            .getSingleResult();
  }

  /** How often the same bytes are stored. */
  public long contents(String sha256) {
    return ((Number)
            em.createNativeQuery("select count(*) from attachment_content where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .getSingleResult())
        .longValue();
  }

  private long number(String sql, long id) {
    return ((Number) em.createNativeQuery(sql).setParameter("id", id).getSingleResult())
        .longValue();
  }

  /** A call of somebody who came in with these roles. */
  static Call call(CallContext who, Role... roles) {
    Set<String> groups = Stream.of(roles).map(Enum::name).collect(Collectors.toSet());
    return new Call(
        OptionalLong.of(who.personId()),
        who.login(),
        who.displayName(),
        groups,
        who.requestId(),
        Optional.empty());
  }
}
