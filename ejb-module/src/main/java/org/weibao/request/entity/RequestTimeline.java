package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineEntry.Word;
import org.weibao.kernel.TimelineSource;
import org.weibao.policy.Payer;
import org.weibao.request.RequestSource;

/** How a request came in, what was decided about it, what its clocks did, and how it ended. */
@ApplicationScoped
public class RequestTimeline implements TimelineSource {

  private static final String REQUEST =
      """
      select q.received_at, q.registered_at, q.source, q.demand, q.done_at, q.closed_at,
             n.display_name
        from service_request q join person n on n.id = q.registered_by
       where q.id = :request
      """;

  private static final String DECISIONS =
      """
      select d.decided_at, d.service_case, d.payer,
             d.id = min(d.id) over () as first_one
        from service_case_decision d where d.request_id = :request
      """;

  private static final String CLOCKS =
      """
      select e.at, e.kind, e.due_before, e.due_after, e.reason, c.target, n.display_name
        from request_clock_event e
        join request_clock c on c.id = e.clock_id
        left join person n on n.id = e.person_id
       where e.request_id = :request and e.kind in ('PAUSE', 'RESUME', 'STOP', 'RECKONED')
      """;

  private static final String VERDICTS =
      """
      select v.given_at, v.confirmed, v.comment, n.display_name
        from request_verdict v join person n on n.id = v.given_by
       where v.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    Map<String, Object> request = Map.of("request", requestId);
    List<TimelineEntry> entries = new ArrayList<>();
    Row.find(em, REQUEST, request).ifPresent(row -> addRequest(entries, row));
    Row.list(em, DECISIONS, request).stream().map(RequestTimeline::decision).forEach(entries::add);
    Row.list(em, VERDICTS, request).stream().map(RequestTimeline::verdict).forEach(entries::add);
    Row.list(em, CLOCKS, request).stream().flatMap(RequestTimeline::clock).forEach(entries::add);
    return entries;
  }

  private static TimelineEntry verdict(Row row) {
    return TimelineEntry.of(
            row.instant("given_at"),
            row.optionalText("display_name"),
            row.flag("confirmed") ? "timeline.request.confirmed" : "timeline.request.not-solved",
            row.optionalText("comment").orElse(""))
        .forPartners();
  }

  private static void addRequest(List<TimelineEntry> entries, Row row) {
    entries.add(
        TimelineEntry.of(
                row.instant("received_at"),
                Optional.empty(),
                "timeline.request.received",
                row.text("demand"))
            .forPartners());
    entries.add(
        TimelineEntry.of(
                row.instant("registered_at"),
                row.optionalText("display_name"),
                "timeline.request.registered",
                row.constant("source", RequestSource.class))
            .forPartners());
    row.optionalInstant("done_at")
        .map(at -> TimelineEntry.of(at, Optional.empty(), "timeline.request.done").forPartners())
        .ifPresent(entries::add);
    row.optionalInstant("closed_at")
        .map(at -> TimelineEntry.of(at, Optional.empty(), "timeline.request.closed").forPartners())
        .ifPresent(entries::add);
  }

  private static TimelineEntry decision(Row row) {
    return TimelineEntry.of(
        row.instant("decided_at"),
        Optional.empty(),
        row.flag("first_one") ? "timeline.request.decided" : "timeline.request.decided-again",
        row.text("service_case"),
        row.constant("payer", Payer.class));
  }

  private static Stream<TimelineEntry> clock(Row row) {
    Instant at = row.instant("at");
    Optional<String> by = row.optionalText("display_name");
    Word target = new Word(row.text("target"));
    return switch (row.text("kind")) {
      case "PAUSE" ->
          Stream.of(
              TimelineEntry.of(
                  at, by, "timeline.clock.paused", target, new Word(row.text("reason"))));
      case "RESUME" -> Stream.of(TimelineEntry.of(at, by, "timeline.clock.resumed", target));
      case "STOP" -> Stream.of(TimelineEntry.of(at, by, "timeline.clock.stopped", target));
      default -> reckoned(row, at, target);
    };
  }

  /** Told only where both limits are known: all else says nothing to a reader. */
  private static Stream<TimelineEntry> reckoned(Row row, Instant at, Word target) {
    return row
        .optionalInstant("due_before")
        .flatMap(
            before ->
                row.optionalInstant("due_after")
                    .map(
                        after ->
                            TimelineEntry.of(
                                at,
                                Optional.empty(),
                                "timeline.clock.reckoned",
                                target,
                                before,
                                after)))
        .stream();
  }
}
