package org.weibao.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Open clocks of a calendar that changes, and what writing their new due times costs by hand. The
 * product reckons them by itself as soon as the calendar has another version.
 */
@Path("clocks")
@RequestScoped
public class FloorClocks {

  private static final String CALENDAR = "S04/working-hours";

  /** One in ten has rested once. */
  private static final String CLOCKS =
      """
      insert into request_clock (id, request_id, target, rule, clause, policy, calendar,
          calendar_version, goal_amount, goal_unit, pauses_on, started_at, due_at, state, rested,
          steps, version)
        select nextval('weibao_id'), q.id, 'ARRIVE', 'benchmark', 'S04-19-a', 'S04@1', '%1$s', 1,
               80 + n %% 34, 'WORKING_HOURS', '', now() - n %% 60 * interval '1 hour',
               now(), 'RUNNING', n %% 10 = 0, '[]', 0
          from (select id, row_number() over (order by id) as n from service_request limit %2$d) q""";

  private static final String RESTS =
      """
      insert into request_clock_event (id, clock_id, request_id, kind, at, reason)
        select nextval('weibao_id'), c.id, c.request_id, e.kind, c.started_at + e.after, 'benchmark'
          from request_clock c
          cross join (values ('START', interval '0'), ('PAUSE', interval '1 hour'),
                             ('RESUME', interval '5 hours')) e (kind, after)
         where c.rested
         order by c.id, e.after""";

  /** Another weekday each time; the clocks run over it, so their due times move. */
  private static final String CLOSED_DAY =
      """
      insert into calendar_exception (id, calendar, day, kind, windows, reason, since_version,
          entered_by, entered_by_name, entered_at, version)
        select nextval('weibao_id'), w.code, d.day, 'CLOSED', '', 'benchmark', w.version, 0,
               'benchmark', now(), 0
          from work_calendar w
          cross join lateral (select day::date from generate_series(current_date + 1,
                                current_date + 30, interval '1 day') day
                               where extract(isodow from day) < 6
                               order by day offset w.version limit 1) d
         where w.code = '%s'""";

  private static final String NEXT_VERSION =
      "insert into work_calendar (code, version, changed_at) values ('%s', 2, now())"
          + " on conflict (code) do update set version = work_calendar.version + 1";

  private static final String BY_HAND =
      "update request_clock c set due_at = n.due_at, calendar_version = c.calendar_version,"
          + " version = c.version + 1 from benchmark_due n where c.id = n.id";

  /** Lists sort by the request's own copy of the limit. */
  private static final String LIMITS =
      "update service_request q set arrival_due_at = n.due_at from benchmark_due n"
          + " where q.id = n.request_id";

  @Resource(lookup = "jdbc/weibao")
  DataSource dataSource;

  /** Makes so many open clocks. */
  @POST
  @Transactional
  public void make(@QueryParam("count") int count) throws SQLException {
    run(CLOCKS.formatted(CALENDAR, count), RESTS, "analyze request_clock");
  }

  /** Closes a day of the calendar. */
  @POST
  @Path("change")
  @Transactional
  public void change() throws SQLException {
    run(NEXT_VERSION.formatted(CALENDAR), CLOSED_DAY.formatted(CALENDAR));
  }

  /**
   * Milliseconds that the product took last, and how many clocks it moved; empty if it is at it.
   */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String last() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select extract(epoch from r.finished_at - r.started_at) * 1000, r.done, r.moved"
                    + " from clock_reckoning r join work_calendar w on w.code = r.calendar"
                    + " and w.version = r.version where r.finished_at is not null")) {
      return row.next() ? row.getDouble(1) + " " + row.getInt(2) + " " + row.getInt(3) : "";
    }
  }

  /** Nanoseconds of the same updates, a statement each, from due times that are known. */
  @POST
  @Path("by-hand")
  @Transactional
  @Produces(MediaType.TEXT_PLAIN)
  public String byHand() throws SQLException {
    run(
        "create temporary table if not exists benchmark_due (id bigint primary key, request_id bigint, due_at timestamptz)",
        "truncate benchmark_due",
        "insert into benchmark_due select id, request_id, due_at + interval '1 hour' from request_clock where calendar = '"
            + CALENDAR
            + "'",
        "analyze benchmark_due");
    long begun = System.nanoTime();
    run(BY_HAND, LIMITS);
    return Long.toString(System.nanoTime() - begun);
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
