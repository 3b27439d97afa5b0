package org.weibao.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.event.spi.EventSource;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.AuditQuery;
import org.weibao.audit.ChainReport;
import org.weibao.audit.Change;
import org.weibao.audit.Operation;
import org.weibao.audit.control.ChainVerifier;
import org.weibao.audit.control.ChangeText;
import org.weibao.audit.control.Sealer;
import org.weibao.kernel.Page;
import org.weibao.kernel.PageMark;
import org.weibao.kernel.Row;

/** The stored trail. */
@ApplicationScoped
public class AuditEntries {

  /** Entries are found by their keys; the few that are not sealed yet have none. */
  private static final String OF_DOCUMENT =
"""
 and e.id in (
   select k.entry_id from audit_key k where k.kind = 'DOCUMENT' and k.value in (:subjects)
   union all
   select u.id from audit_entry u
    where u.position is null and u.subjects && cast(string_to_array(:joined, chr(10)) as text[]))
""";

  private static final String OF_CALL =
      """
       and e.id in (
         select k.entry_id from audit_key k where k.kind = 'CALL' and k.value = :call
         union all
         select u.id from audit_entry u where u.position is null and u.request_id = :call)
      """;

  private static final String OF_PERSON =
      """
       and (exists (select 1 from audit_key k
                     where k.kind = 'PERSON' and k.value = :person and k.entry_id = e.id)
            or (e.position is null and e.actor = :person))
      """;

  @PersistenceContext EntityManager em;

  /** Seals the next entries; says how many. */
  public int seal(int limit) {
    return em.unwrap(Session.class).doReturningWork(connection -> Sealer.seal(connection, limit));
  }

  /** Walks the chain. */
  public ChainReport verify(Optional<ChainReport.Head> noted) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> ChainVerifier.verify(connection, noted));
  }

  /** A page of entries, the latest first, found by key and not by offset. */
  public Page<AuditEntryView> search(AuditQuery query) {
    StringBuilder where = new StringBuilder(" where true");
    Map<String, Object> parameters = new HashMap<>();
    query
        .document()
        .ifPresent(
            document -> {
              List<String> subjects = subjects(document);
              where.append(OF_DOCUMENT);
              parameters.put("subjects", subjects);
              parameters.put("joined", String.join("\n", subjects));
            });
    filter(query.requestId(), OF_CALL, "call", where, parameters);
    filter(query.person(), OF_PERSON, "person", where, parameters);
    filter(query.from(), " and e.at >= :from", "from", where, parameters);
    filter(query.until(), " and e.at < :until", "until", where, parameters);
    filter(
        query.cursor().map(text -> PageMark.parse(text).id()),
        " and e.id < :before",
        "before",
        where,
        parameters);
    parameters.put("limit", query.limit() + 1);
    String sql =
        "select e.*, a.display_name as acting_for_name from audit_entry e"
            + " left join person a on a.id = e.acting_for"
            + where
            + " order by e.id desc limit :limit";
    return Page.cut(Row.list(em, sql, parameters), query.limit(), "at", AuditEntries::view);
  }

  /** Blanks what tells of private persons in entries on some things; says how many. */
  public int blankPersonal(List<String> subjects) {
    String sql =
        """
        update audit_entry set personal = null
         where personal is not null and position is not null
           and id in (select entry_id from audit_key
                       where kind = 'DOCUMENT' and value in (:subjects))
        returning id
        """;
    return Row.list(em, sql, Map.of("subjects", subjects)).size();
  }

  /** Blanks whole contents that are older, and notes that it did; says how many. */
  public int blankBefore(Instant before) {
    String sql =
        """
        with blanked as (
          update audit_entry set changes = null, personal = null
           where at < :before and changes is not null and position is not null
          returning 1)
        select count(*) as entries from blanked
        """;
    int entries = Row.find(em, sql, Map.of("before", before)).orElseThrow().integer("entries");
    if (entries > 0) {
      OpenEntry.of(em.unwrap(EventSource.class), "AuditEntry")
          .add(
              new Change(
                  Operation.CHANGED,
                  "AuditEntry",
                  "",
                  List.of(told("blanked", entries), told("before", before))));
    }
    return entries;
  }

  private static Change.Field told(String name, Object value) {
    return new Change.Field(name, Optional.empty(), Optional.of(value.toString()), false);
  }

  private static void filter(
      Optional<?> value,
      String condition,
      String parameter,
      StringBuilder where,
      Map<String, Object> parameters) {
    if (value.isPresent()) {
      where.append(condition);
      parameters.put(parameter, value.get());
    }
  }

  /** The things that a number names, or the thing itself. */
  private List<String> subjects(String document) {
    List<Row> named =
        Row.list(
            em, "select subject from audit_alias where name = :name", Map.of("name", document));
    return named.isEmpty()
        ? List.of(document)
        : named.stream().map(row -> row.text("subject")).toList();
  }

  private static AuditEntryView view(Row row) {
    Optional<String> changes = row.optionalText("changes");
    return new AuditEntryView(
        row.number("id"),
        row.instant("at"),
        row.text("actor"),
        row.text("actor_name"),
        row.optionalText("acting_for_name"),
        row.optionalText("origin"),
        row.text("request_id"),
        row.optionalNumber("position"),
        changes.isEmpty(),
        ChangeText.read(changes, row.optionalText("personal")));
  }
}
