package org.weibao.outbox.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.Page;
import org.weibao.kernel.PageMark;
import org.weibao.kernel.Row;
import org.weibao.kernel.WorkRow;
import org.weibao.outbox.AsideMessage;
import org.weibao.outbox.InboxOutcome;

/** Stored messages of others that had no effect; a partial index holds them. */
@ApplicationScoped
public class InboxAside {

  private static final String ASIDE = " m.outcome not in ('RECEIVED', 'APPLIED')";

  private static final String EVER_ASIDE = " (" + ASIDE + " or m.replayed_at is not null)";

  /** Parked messages wait for their turn, and come to it by themselves. */
  private static final String TO_SEE =
      " from inbox_message m where"
          + ASIDE
          + " and m.outcome <> 'PARKED' and m.dismissed_at is null";

  private static final String SELECT =
      "select m.*, n.display_name, r.display_name as replayed_by_name from inbox_message m"
          + " left join person n on n.id = m.dismissed_by"
          + " left join person r on r.id = m.replayed_by where";

  private static final String DISMISS =
      """
      update inbox_message
         set dismissed_at = :at, dismissed_by = :person, dismissed_reason = :reason
       where source = :source and id = :id and dismissed_at is null
      returning id, dismissed_at, dismissed_by, dismissed_reason
      """;

  private static final String REPLAY =
      """
      update inbox_message set replayed_at = :at, replayed_by = :person
       where source = :source and id = :id
      returning id, replayed_at, replayed_by
      """;

  @PersistenceContext EntityManager em;
  @Inject AuditTrail trail;

  /** How many wait for somebody to look at them. */
  public long count() {
    return Row.find(em, "select count(*) as n" + TO_SEE, Map.of()).orElseThrow().number("n");
  }

  /** Those that wait, the oldest first. */
  public List<WorkRow> work(int limit, int offset) {
    String sql =
        "select m.*" + TO_SEE + " order by m.received_at, m.id limit :limit offset :offset";
    return Row.list(em, sql, Map.of("limit", limit, "offset", offset)).stream()
        .map(
            row ->
                new WorkRow(
                    row.optionalText("subject").orElse(row.text("source")),
                    link(row.text("source"), row.text("id")),
                    row.text("source"),
                    row.text("source"),
                    row.optionalText("reason").orElse(""),
                    row.instant("received_at"),
                    Optional.empty()))
        .toList();
  }

  /** A page, the newest first. */
  public Page<AsideMessage> list(
      Optional<InboxOutcome> outcome, boolean openOnly, String cursor, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder sql = new StringBuilder(SELECT).append(ASIDE);
    if (openOnly) {
      sql.append(" and m.dismissed_at is null");
    }
    outcome.ifPresent(
        only -> {
          sql.append(" and m.outcome = :outcome");
          parameters.put("outcome", only.name());
        });
    if (cursor != null) {
      PageMark mark = PageMark.parse(cursor);
      sql.append(" and (m.received_at, m.position) < (:at, :position)");
      parameters.put("at", mark.at());
      parameters.put("position", mark.id());
    }
    sql.append(" order by m.received_at desc, m.position desc limit :limit");
    parameters.put("limit", limit + 1);
    List<Row> found = Row.list(em, sql.toString(), parameters);
    List<Row> shown = found.size() > limit ? found.subList(0, limit) : found;
    Optional<String> next =
        found.size() > limit
            ? Optional.of(shown.get(limit - 1))
                .map(row -> new PageMark(row.instant("received_at"), row.number("position")))
                .map(PageMark::toString)
            : Optional.empty();
    return new Page<>(shown.stream().map(InboxAside::view).toList(), next);
  }

  /** What a message is about. */
  public Optional<String> subject(String source, String id) {
    return Row.find(
            em,
            "select subject from inbox_message where source = :source and id = :id",
            Map.of("source", source, "id", id))
        .flatMap(row -> row.optionalText("subject"));
  }

  /** One that was set aside, or was once and had its effect when it was heard again. */
  public Optional<AsideMessage> find(String source, String id) {
    return Row.find(
            em,
            SELECT + EVER_ASIDE + " and m.source = :source and m.id = :id",
            Map.of("source", source, "id", id))
        .map(InboxAside::view);
  }

  /** The same by its number. */
  public Optional<AsideMessage> find(long position) {
    return Row.find(
            em, SELECT + EVER_ASIDE + " and m.position = :position", Map.of("position", position))
        .map(InboxAside::view);
  }

  /** One message whatever became of it, locked until the transaction ends. */
  public Optional<AsideMessage> lock(String source, String id) {
    return Row.find(
            em,
            SELECT + " m.source = :source and m.id = :id for update of m",
            Map.of("source", source, "id", id))
        .map(InboxAside::view);
  }

  /** Notes who had a message heard again. */
  public void replay(String source, String id, long person, Instant at) {
    Map<String, Object> values = Map.of("source", source, "id", id, "person", person, "at", at);
    trail.make(new SqlChange(Operation.CHANGED, "InboxMessage", REPLAY, values));
  }

  /** Notes what somebody did about a message; false if somebody has already. */
  public boolean dismiss(String source, String id, String reason, long person, Instant at) {
    Map<String, Object> values =
        Map.of("source", source, "id", id, "reason", reason, "person", person, "at", at);
    return !trail.make(new SqlChange(Operation.CHANGED, "InboxMessage", DISMISS, values)).isEmpty();
  }

  private static String link(String source, String id) {
    return "/messages/view?source=%s&id=%s".formatted(encoded(source), encoded(id));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static AsideMessage view(Row row) {
    return new AsideMessage(
        row.number("position"),
        row.text("source"),
        row.text("id"),
        row.optionalText("type"),
        row.optionalText("subject"),
        row.text("body"),
        row.instant("received_at"),
        row.constant("outcome", InboxOutcome.class),
        row.optionalText("reason"),
        row.optionalInstant("replayed_at"),
        row.optionalText("replayed_by_name"),
        row.optionalInstant("dismissed_at"),
        row.optionalText("display_name"),
        row.optionalText("dismissed_reason"));
  }
}
