package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.workorder.WorkPlan;

/** A project with a dispatcher and technicians, and cities between which the way is known. */
@Stateless
public class WorkScene {

  /** Somebody with his role in a project. */
  public record Worker(CallContext context, Call call) {
    /** Id of the person. */
    public long id() {
      return context.personId();
    }
  }

  @PersistenceContext EntityManager em;
  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject RequestService requests;
  @Inject Clock clock;

  /** Somebody with a role in a project. */
  public Worker worker(Role role, long projectId) {
    CallContext person = fixtures.somebody();
    scopes.grant(person.personId(), role, ScopeKind.PROJECT, projectId);
    return new Worker(person, AccessFixtures.call(person, role));
  }

  /** Whoever keeps the store of a project's city. */
  public Worker keeper(long projectId) {
    CallContext person = fixtures.somebody();
    scopes.grant(person.personId(), Role.STORE_KEEPER, ScopeKind.CITY, cityOf(projectId));
    return new Worker(person, AccessFixtures.call(person, Role.STORE_KEEPER));
  }

  /** City of a project. */
  public long cityOf(long projectId) {
    return ((Number)
            em.createNativeQuery("select city_id from project where id = ?")
                .setParameter(1, projectId)
                .getSingleResult())
        .longValue();
  }

  /** Tries to change what was written of a part behind the product's back. */
  public void forgePart(long id) {
    change("update work_part set quantity = 9 where id = ?", id);
  }

  /** A technician of a city. */
  public Worker ofCity(String code) {
    CallContext person = fixtures.somebody();
    change(
        "update person set city_id = (select id from city where code = ?) where id = ?",
        code,
        person.personId());
    long city = number("select id from city where code = ?", code);
    scopes.grant(person.personId(), Role.SERVICE_TECHNICIAN, ScopeKind.CITY, city);
    return new Worker(person, AccessFixtures.call(person, Role.SERVICE_TECHNICIAN));
  }

  /** Somebody with a role in a project who belongs to its city. */
  public Worker local(Role role, long projectId) {
    Worker worker = worker(role, projectId);
    change("update person set city_id = ? where id = ?", cityOf(projectId), worker.id());
    return worker;
  }

  /** Puts a project into a city by its code. */
  public void move(long projectId, String code) {
    change(
        "insert into city (id, code, region_id, name, name_en)"
            + " select nextval('weibao_id'), ?, c.region_id, '城', 'City' from project p"
            + " join city c on c.id = p.city_id where p.id = ? on conflict (code) do nothing",
        code,
        projectId);
    change(
        "update project set city_id = (select id from city where code = ?) where id = ?",
        code,
        projectId);
  }

  /** A request that came in some hours ago. */
  public RequestView request(long projectId, Urgency urgency, int hoursAgo) {
    CallContext desk = fixtures.somebody();
    return requests.register(
        Fixtures.request(projectId, urgency, clock.instant().minus(Duration.ofHours(hoursAgo))),
        desk);
  }

  /** The same with all that a register of calls asks for (S04-8-a), taken by somebody known. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public RequestView call(long projectId, int hoursAgo) {
    return requests.register(
        new RegisterRequest(
            projectId,
            Optional.empty(),
            Optional.of("3-1201"),
            Optional.of("王慧"),
            Optional.of("139 0000 0000"),
            Optional.empty(),
            Optional.of("V2 门口机"),
            Optional.empty(),
            "门口机黑屏",
            Urgency.ROUTINE,
            Optional.empty(),
            clock.instant().minus(Duration.ofHours(hoursAgo)),
            RequestSource.DESK,
            Optional.empty(),
            Optional.empty()),
        fixtures.somebody());
  }

  /** Tries to change a signature behind the product's back. */
  public void forge(String number) {
    change(
        "update work_signature set remark = 'fine' where work_order_id ="
            + " (select id from work_order where number = ?)",
        number);
  }

  /** Somebody comes within two hours. */
  public WorkPlan soon(Worker technician) {
    Instant now = clock.instant();
    return new WorkPlan(
        Optional.of(technician.id()), Optional.empty(), now, now.plus(Duration.ofHours(2)));
  }

  /** The same with somebody who goes along. */
  public WorkPlan soon(Worker technician, Worker mate) {
    WorkPlan alone = soon(technician);
    return new WorkPlan(
        alone.technicianId(), alone.crew(), List.of(mate.id()), alone.from(), alone.to());
  }

  private void change(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  private long number(String sql, String code) {
    return ((Number) em.createNativeQuery(sql).setParameter(1, code).getSingleResult()).longValue();
  }
}
