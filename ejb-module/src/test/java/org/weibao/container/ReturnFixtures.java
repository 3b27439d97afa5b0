package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.security.PasswordHash;

/** People with roles, and a look at the message tables. */
@Stateless
public class ReturnFixtures {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** A new person who holds a role. */
  public CallContext person(Role role) {
    long id =
        ((Number) em.createNativeQuery("select nextval('weibao_id')").getSingleResult())
            .longValue();
    String login = UUID.randomUUID().toString().substring(0, 8);
    em.createNativeQuery(
            "insert into person (id, login, display_name, password_hash)"
                + " values (:id, :login, '王工', 'none')")
        .setParameter("id", id)
        .setParameter("login", login)
        .executeUpdate();
    grant(id, role);
    return Fixtures.atWork(id, login);
  }

  /** Gives somebody one more role. */
  public void grant(long personId, Role role) {
    em.createNativeQuery(
            "insert into role_assignment (id, person_id, role, scope_kind, valid_from)"
                + " values (nextval('weibao_id'), :person, :role, 'DEPARTMENT', :from)")
        .setParameter("person", personId)
        .setParameter("role", role.name())
        .setParameter("from", LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1))
        .executeUpdate();
  }

  /** Gives somebody a role in a scope. */
  public void grant(long personId, Role role, ScopeKind kind, long scopeId) {
    em.createNativeQuery(
            "insert into role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)"
                + " values (nextval('weibao_id'), :person, :role, :kind, :scope, :from)")
        .setParameter("person", personId)
        .setParameter("role", role.name())
        .setParameter("kind", kind.name())
        .setParameter("scope", scopeId)
        .setParameter("from", LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1))
        .executeUpdate();
  }

  /** City of a project. */
  public long cityOf(long projectId) {
    return ((Number)
            em.createNativeQuery("select city_id from project where id = :id")
                .setParameter("id", projectId)
                .getSingleResult())
        .longValue();
  }

  /** A call of somebody who came in with these roles. */
  static Call call(CallContext who, Role... roles) {
    return new Call(
        OptionalLong.of(who.personId()),
        who.login(),
        who.displayName(),
        Stream.of(roles).map(Role::name).collect(Collectors.toSet()),
        who.requestId(),
        Optional.empty());
  }

  /** Lets somebody stand in for somebody else today, in all roles. */
  public void standIn(long absent, long deputy) {
    standIn(absent, deputy, LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  /** Lets somebody stand in for somebody else on a day, which may be past. */
  public void standIn(long absent, long deputy, LocalDate day) {
    em.createNativeQuery(
            "insert into stand_in (id, absent_id, deputy_id, valid_from, valid_to, set_by, set_at)"
                + " values (nextval('weibao_id'), :absent, :deputy, :day, :day, :absent, now())")
        .setParameter("absent", absent)
        .setParameter("deputy", deputy)
        .setParameter("day", day)
        .executeUpdate();
  }

  /** The places of the stock book that goods pass on their way to the maker. */
  public void places() {
    for (String place : List.of("TRANSIT", "SCRAP")) {
      em.createNativeQuery(
              "insert into stock_location (id, code, kind, name, name_en)"
                  + " values (nextval('weibao_id'), :place, :place, '在途', 'On the way')"
                  + " on conflict (code) do nothing")
          .setParameter("place", place)
          .executeUpdate();
    }
  }

  /** Bodies of our messages about a subject, in order. */
  public List<String> told(String subject) {
    List<?> bodies =
        em.createNativeQuery(
                "select body from outbox_message where subject = :subject order by position",
                String.class)
            .setParameter("subject", subject)
            .getResultList();
    return bodies.stream().map(String.class::cast).toList();
  }

  /** Number of rows of evidence of a return that a change of hand would touch. */
  public int tamper(String number) {
    return em.createNativeQuery(
            "update return_event set note = 'forged' where return_id ="
                + " (select id from supplier_return where number = :number)")
        .setParameter("number", number)
        .executeUpdate();
  }

  /** Lets a one-time password be too old. */
  public void expirePassword(long personId) {
    em.createNativeQuery("update person set password_expires_at = :then where id = :person")
        .setParameter("then", clock.instant().minusSeconds(1))
        .setParameter("person", personId)
        .executeUpdate();
  }

  /** Keeps a person's password as an older release would have. */
  public void weakenPassword(long personId, String password) {
    em.createNativeQuery("update person set password_hash = :hash where id = :person")
        .setParameter("hash", PasswordHash.of(password, new byte[16], 1000))
        .setParameter("person", personId)
        .executeUpdate();
  }

  /** Rounds of the hash function that a person's password was stored with. */
  public int iterations(long personId) {
    String hash =
        (String)
            em.createNativeQuery("select password_hash from person where id = :person")
                .setParameter("person", personId)
                .getSingleResult();
    return Integer.parseInt(hash.split("\\$", -1)[1]);
  }

  /** Leaves one administrator. */
  public void endOtherAdministrators(long personId) {
    em.createNativeQuery(
            "update person set active = false where id <> :person and id in"
                + " (select person_id from role_assignment where role = 'ADMINISTRATOR')")
        .setParameter("person", personId)
        .executeUpdate();
  }

  /** A new supplier. */
  public long supplier() {
    return ((Number)
            em.createNativeQuery(
                    "insert into supplier (id, code, name, name_en) values"
                        + " (nextval('weibao_id'), :code, '厂家', 'Maker') returning id")
                .setParameter("code", UUID.randomUUID().toString().substring(0, 8))
                .getSingleResult())
        .longValue();
  }
}
