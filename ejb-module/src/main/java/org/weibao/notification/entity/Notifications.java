package org.weibao.notification.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.Page;
import org.weibao.kernel.PageMark;
import org.weibao.kernel.Row;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationView;

/** Stored notifications; every query names the person whose they are. */
@ApplicationScoped
public class Notifications {

  @PersistenceContext EntityManager em;

  /** Stores one for a person. */
  public void add(long personId, Notice notice, Instant at) {
    em.persist(new Notification(personId, notice, at));
  }

  /** Who of these people has the same one and did not read it yet. */
  public List<Long> whoHasUnread(Set<Long> people, Notice notice) {
    if (people.isEmpty()) {
      return List.of();
    }
    String sql =
        "select distinct person_id from notification where person_id in (:people)"
            + " and read_at is null and kind = :kind and link = :link";
    Map<String, Object> parameters =
        Map.of("people", people, "kind", notice.kind().name(), "link", notice.link());
    return Row.list(em, sql, parameters).stream().map(row -> row.number("person_id")).toList();
  }

  /** Whether any of these people has read one of a kind about a page. */
  public boolean isRead(Collection<Long> people, NotificationKind kind, String link) {
    return !people.isEmpty()
        && Row.find(
                em,
                "select 1 from notification where person_id in (:people) and read_at is not null"
                    + " and kind = :kind and link = :link limit 1",
                Map.of("people", people, "kind", kind.name(), "link", link))
            .isPresent();
  }

  /** How many a person has not read; counting ends at a limit. */
  public int unread(long personId, int limit) {
    String sql =
        "select count(*) as n from (select 1 from notification"
            + " where person_id = :person and read_at is null limit :limit) as fresh";
    return Row.find(em, sql, Map.of("person", personId, "limit", limit)).orElseThrow().integer("n");
  }

  /** A page of a person's notifications, the newest first. */
  public Page<NotificationView> list(long personId, boolean unreadOnly, String cursor, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder sql = new StringBuilder("select * from notification where person_id = :person");
    parameters.put("person", personId);
    if (unreadOnly) {
      sql.append(" and read_at is null");
    }
    if (cursor != null) {
      PageMark mark = PageMark.parse(cursor);
      sql.append(" and (created_at, id) < (:at, :id)");
      parameters.put("at", mark.at());
      parameters.put("id", mark.id());
    }
    sql.append(" order by created_at desc, id desc limit :limit");
    parameters.put("limit", limit + 1);
    return Page.cut(
        Row.list(em, sql.toString(), parameters), limit, "created_at", Notifications::view);
  }

  /** Marks one of a person's as read, and gives where it leads to. */
  public Optional<String> read(long personId, long id, Instant at) {
    em.createNativeQuery(
            "update notification set read_at = :at"
                + " where id = :id and person_id = :person and read_at is null")
        .setParameter("at", at)
        .setParameter("id", id)
        .setParameter("person", personId)
        .executeUpdate();
    return Row.find(
            em,
            "select link from notification where id = :id and person_id = :person",
            Map.of("id", id, "person", personId))
        .map(row -> row.text("link"));
  }

  /** Marks all of a person's as read. */
  public void readAll(long personId, Instant at) {
    em.createNativeQuery(
            "update notification set read_at = :at where person_id = :person and read_at is null")
        .setParameter("at", at)
        .setParameter("person", personId)
        .executeUpdate();
  }

  /** Deletes some that were read before an instant, the oldest first; says how many. */
  public int deleteRead(Instant before, int limit) {
    return em.createNativeQuery(
            "delete from notification where id in (select id from notification"
                + " where read_at < :before order by read_at limit :limit for update skip locked)")
        .setParameter("before", before)
        .setParameter("limit", limit)
        .executeUpdate();
  }

  private static NotificationView view(Row row) {
    return new NotificationView(
        row.number("id"),
        row.constant("kind", NotificationKind.class),
        ArgumentsJson.read(row.text("arguments")),
        row.text("link"),
        row.instant("created_at"),
        row.optionalInstant("read_at"));
  }
}
