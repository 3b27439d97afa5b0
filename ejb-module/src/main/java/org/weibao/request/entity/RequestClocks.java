package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.request.ClockDeed;
import org.weibao.request.ClockView;
import org.weibao.request.ClockWork;

/** Stored clocks of requests. */
@ApplicationScoped
@Unscoped("by id of a request that was found in scope, or figures without a case in them")
public class RequestClocks {

  private static final String EVENTS =
      """
      select e.clock_id, e.kind, e.at, e.due_before, e.due_after, e.reason, n.display_name
        from request_clock_event e
        left join person n on n.id = e.person_id
       where e.request_id = :request
       order by e.at, e.id
      """;

  private static final String OPEN =
      "select calendar, count(distinct request_id) as requests from request_clock"
          + " where calendar is not null and state <> 'STOPPED' group by calendar";

  private static final String WORK =
      "select * from clock_reckoning where calendar = :calendar order by id desc limit 5";

  @PersistenceContext EntityManager em;

  /** Stores a clock; it has an id from then on. */
  public RequestClock add(RequestClock clock) {
    em.persist(clock);
    return clock;
  }

  /** Stores an event. */
  public void add(RequestClockEvent event) {
    em.persist(event);
  }

  /** Clocks of a request, in the order in which they were started. */
  public List<RequestClock> of(long requestId) {
    return em.createQuery(
            "from RequestClock c where c.requestId = :request order by c.id", RequestClock.class)
        .setParameter("request", requestId)
        .getResultList();
  }

  /** Clocks of a request that have not ended. */
  public List<RequestClock> open(long requestId) {
    return em.createQuery(
            "from RequestClock c where c.requestId = :request and c.stoppedAt is null order by c.id",
            RequestClock.class)
        .setParameter("request", requestId)
        .getResultList();
  }

  /** The clock of a target. */
  public Optional<RequestClock> find(long requestId, String target) {
    return of(requestId).stream().filter(clock -> clock.target().equals(target)).findFirst();
  }

  /** Events of a clock, in the order in which they were told. */
  public List<RequestClockEvent> events(long clockId) {
    return em.createQuery(
            "from RequestClockEvent e where e.clockId = :clock order by e.id",
            RequestClockEvent.class)
        .setParameter("clock", clockId)
        .getResultList();
  }

  /** What happened to the clocks of a request, by clock. */
  public Map<Long, List<ClockView.Event>> eventViews(long requestId) {
    return Row.list(em, EVENTS, Map.of("request", requestId)).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.number("clock_id"),
                Collectors.mapping(RequestClocks::event, Collectors.toList())));
  }

  private static ClockView.Event event(Row row) {
    return new ClockView.Event(
        row.constant("kind", ClockDeed.class),
        row.instant("at"),
        row.optionalInstant("due_before"),
        row.optionalInstant("due_after"),
        row.text("reason"),
        row.optionalText("display_name"));
  }

  /** How many requests have an open clock that depends on a calendar, by calendar. */
  public Map<String, Long> openRequests() {
    return Row.list(em, OPEN, Map.of()).stream()
        .collect(Collectors.toMap(row -> row.text("calendar"), row -> row.number("requests")));
  }

  /** The last times that the clocks of a calendar were reckoned again, the latest first. */
  public List<ClockWork> work(String calendar) {
    return Row.list(em, WORK, Map.of("calendar", calendar)).stream()
        .map(
            row ->
                new ClockWork(
                    row.integer("version"),
                    row.integer("total"),
                    row.integer("done"),
                    row.integer("moved"),
                    row.instant("started_at"),
                    row.optionalInstant("finished_at")))
        .toList();
  }
}
