package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** The people of a city, and work that is done. */
@Stateless
public class DailyScene {

  @PersistenceContext EntityManager em;
  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject Clock clock;

  /** City of a project. */
  public long city(long project) {
    return scopes.ofProject(project, "city_id");
  }

  /** Somebody who belongs to a city and holds a role in it. */
  public WorkScene.Worker inCity(Role role, long city) {
    CallContext person = fixtures.somebody();
    change("update person set city_id = ? where id = ?", city, person.personId());
    scopes.grant(person.personId(), role, ScopeKind.CITY, city);
    return new WorkScene.Worker(person, AccessFixtures.call(person, role));
  }

  /** Somebody with a role in the whole department. */
  public WorkScene.Worker anywhere(Role role) {
    CallContext person = fixtures.somebody();
    scopes.grant(person.personId(), role, ScopeKind.DEPARTMENT, null);
    return new WorkScene.Worker(person, AccessFixtures.call(person, role));
  }

  /** A visit of a request that somebody has finished just now. */
  public void finished(String order, Integer travel, int labour, String serviceClass) {
    em.createNativeQuery(
            "update work_order set status = 'CLOSED', arrived_at = :at, finished_at = :at,"
                + " solved = true, service_class = :kind,"
                + " travel_minutes = cast(:travel as integer), labour_minutes = :labour"
                + " where number = :number")
        .setParameter("at", clock.instant())
        .setParameter("kind", serviceClass)
        .setParameter("travel", travel == null ? null : travel.toString())
        .setParameter("labour", labour)
        .setParameter("number", order)
        .executeUpdate();
  }

  /** Somebody went along on a visit. */
  public void wentAlong(String order, long person, int travel, int labour) {
    change(
        "insert into work_mate (id, work_order_id, person_id, state, added_by, added_at,"
            + " travel_minutes, labour_minutes, version) select nextval('weibao_id'), id, ?,"
            + " 'ACCEPTED', planned_by, now(), ?, ?, 0 from work_order where number = ?",
        person,
        travel,
        labour,
        order);
  }

  /** Tries to change figures that were signed. */
  public void forge(long city) {
    change(
        "update city_daily_line set labour_minutes = 1 where report_id in"
            + " (select id from city_daily_report where city_id = ?)",
        city);
  }

  /** Tries to change a record that is archived. */
  public void forgeArchive(String order) {
    change(
        "update service_record set archived_where = 'lost' where work_order_id ="
            + " (select id from work_order where number = ?)",
        order);
  }

  private void change(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
