package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.weibao.access.Unscoped;
import org.weibao.calendar.Goal;
import org.weibao.calendar.GoalUnit;
import org.weibao.kernel.Row;
import org.weibao.request.control.DueMove;

/**
 * Open clocks that are to be reckoned again, read and written in whole columns. What waits is found
 * by the version of the calendar in the clock itself: nothing is lost where a node stops, nothing
 * is done twice.
 */
@ApplicationScoped
@Unscoped("the product reckons all clocks")
public class ClockReckonings {

  private static final String BEGIN =
      """
      insert into clock_reckoning (id, calendar, version, total, done, moved, started_at)
      select nextval('weibao_id'), w.code, w.version, c.waiting, 0, 0, :now
        from work_calendar w
        cross join lateral (select count(*) as waiting from request_clock c
                             where c.calendar = w.code and c.calendar_version < w.version
                               and c.state <> 'STOPPED') c
       where c.waiting > 0
      on conflict (calendar) where finished_at is null do nothing
      """;

  private static final String CLAIM =
      "select r.id, r.calendar, w.version from clock_reckoning r"
          + " join work_calendar w on w.code = r.calendar where r.finished_at is null"
          + " order by r.id limit 1 for update of r skip locked";

  /** Whoever tells a clock something holds its request's lock, so that is the one to take. */
  private static final String BATCH =
      """
      select c.id, c.request_id, c.target, c.policy, c.goal_amount, c.goal_unit, c.goal_at,
             c.started_at, c.due_at, c.state, c.rested
        from request_clock c
        join service_request q on q.id = c.request_id
       where c.calendar = :calendar and c.calendar_version < :version and c.state <> 'STOPPED'
       order by c.calendar_version, c.id
       limit :limit
         for no key update of q skip locked
      """;

  private static final String RESTS =
      "select clock_id, kind, at, reason from request_clock_event"
          + " where clock_id = any(:clocks) and kind in ('START', 'PAUSE', 'RESUME') order by id";

  private static final String WRITE =
      """
      update request_clock c
         set due_at = n.due, calendar_version = ?, version = c.version + 1
        from unnest(?::bigint[], ?::timestamptz[]) n (id, due)
       where c.id = n.id""";

  private static final String TELL =
      """
      insert into request_clock_event
        (id, clock_id, request_id, kind, at, due_before, due_after, reason)
      select nextval('weibao_id'), n.clock, n.request, 'RECKONED', ?, n.before, n.after, ?
        from unnest(?::bigint[], ?::bigint[], ?::timestamptz[], ?::timestamptz[])
          n (clock, request, before, after)""";

  private static final String ARRIVAL =
      """
      update service_request q set arrival_due_at = n.due
        from unnest(?::bigint[], ?::timestamptz[]) n (id, due)
       where q.id = n.id""";

  private static final String PROGRESS =
      "update clock_reckoning set version = :version, done = done + :done, moved = moved + :moved,"
          + " total = greatest(total, done + :done) where id = :id";

  private static final String FINISH =
      "update clock_reckoning r set finished_at = :now where r.id = :id and not exists"
          + " (select 1 from request_clock c join work_calendar w on w.code = c.calendar"
          + " where c.calendar = r.calendar and c.calendar_version < w.version"
          + " and c.state <> 'STOPPED')";

  /** Clocks of a calendar that are being reckoned again by its present version. */
  public record Job(long id, String calendar, int version) {}

  /**
   * A clock that waits.
   *
   * @param rested whether it ever rested
   */
  public record Waiting(
      long id,
      long requestId,
      String target,
      String policy,
      Goal goal,
      Instant startedAt,
      Optional<Instant> dueAt,
      boolean paused,
      boolean rested) {}

  /** Something that happened to a clock that rested. */
  public record Rest(long clockId, String kind, Instant at, String reason) {}

  @PersistenceContext EntityManager em;

  /** Begins with every calendar that has changed and has clocks of an older version. */
  public void begin(Instant now) {
    em.createNativeQuery(BEGIN).setParameter("now", now).executeUpdate();
  }

  /** Takes the oldest job that no other node is at, until the transaction ends. */
  public Optional<Job> claim() {
    return Row.find(em, CLAIM, Map.of())
        .map(row -> new Job(row.number("id"), row.text("calendar"), row.integer("version")));
  }

  /** The next clocks of a job whose requests nobody holds. */
  public List<Waiting> next(Job job, int limit) {
    return Row.list(
            em, BATCH, Map.of("calendar", job.calendar(), "version", job.version(), "limit", limit))
        .stream()
        .map(ClockReckonings::waiting)
        .toList();
  }

  private static Waiting waiting(Row row) {
    Optional<LocalTime> at = row.optionalText("goal_at").map(LocalTime::parse);
    return new Waiting(
        row.number("id"),
        row.number("request_id"),
        row.text("target"),
        row.text("policy"),
        new Goal(row.integer("goal_amount"), row.constant("goal_unit", GoalUnit.class), at),
        row.instant("started_at"),
        row.optionalInstant("due_at"),
        row.text("state").equals("PAUSED"),
        row.flag("rested"));
  }

  /** When clocks started, rested and went on, in the order in which it was told. */
  public List<Rest> rests(List<Long> clocks) {
    return clocks.isEmpty()
        ? List.of()
        : Row.list(em, RESTS, Map.of("clocks", clocks.toArray(new Long[0]))).stream()
            .map(
                row ->
                    new Rest(
                        row.number("clock_id"),
                        row.text("kind"),
                        row.instant("at"),
                        row.text("reason")))
            .toList();
  }

  /** Writes what was reckoned, and what it was before. */
  public void write(Job job, List<DueMove> moves, Instant now) {
    Columns all = new Columns();
    Columns moved = new Columns();
    Columns arrivals = new Columns();
    for (DueMove move : moves) {
      all.add(move);
      if (move.isMoved()) {
        moved.add(move);
        if (move.isArrival()) {
          arrivals.add(move);
        }
      }
    }
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var write = connection.prepareStatement(WRITE)) {
                write.setInt(1, job.version());
                write.setArray(2, connection.createArrayOf("bigint", all.ids.toArray()));
                write.setArray(3, connection.createArrayOf("timestamptz", all.after.toArray()));
                write.executeUpdate();
              }
              try (var tell = connection.prepareStatement(TELL)) {
                tell.setObject(1, utc(now));
                tell.setString(2, job.calendar() + " " + job.version());
                tell.setArray(3, connection.createArrayOf("bigint", moved.ids.toArray()));
                tell.setArray(4, connection.createArrayOf("bigint", moved.requests.toArray()));
                tell.setArray(5, connection.createArrayOf("timestamptz", moved.before.toArray()));
                tell.setArray(6, connection.createArrayOf("timestamptz", moved.after.toArray()));
                tell.executeUpdate();
              }
              try (var arrival = connection.prepareStatement(ARRIVAL)) {
                arrival.setArray(
                    1, connection.createArrayOf("bigint", arrivals.requests.toArray()));
                arrival.setArray(
                    2, connection.createArrayOf("timestamptz", arrivals.after.toArray()));
                arrival.executeUpdate();
              }
            });
    Map<String, Object> values = new HashMap<>();
    values.put("id", job.id());
    values.put("version", job.version());
    values.put("done", moves.size());
    values.put("moved", moved.ids.size());
    var progress = em.createNativeQuery(PROGRESS);
    values.forEach(progress::setParameter);
    progress.executeUpdate();
  }

  /**
   * Ends a job if nothing waits any more.
   *
   * @return whether it has ended
   */
  public boolean finish(Job job, Instant now) {
    return em.createNativeQuery(FINISH)
            .setParameter("id", job.id())
            .setParameter("now", now)
            .executeUpdate()
        > 0;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** Rows by columns. */
  private static final class Columns {
    private final List<Long> ids = new ArrayList<>();
    private final List<Long> requests = new ArrayList<>();
    private final List<OffsetDateTime> before = new ArrayList<>();
    private final List<OffsetDateTime> after = new ArrayList<>();

    void add(DueMove move) {
      ids.add(move.clockId());
      requests.add(move.requestId());
      before.add(move.before().map(ClockReckonings::utc).orElse(null));
      after.add(move.after().map(ClockReckonings::utc).orElse(null));
    }
  }
}
