package org.weibao.privacy.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Page;
import org.weibao.kernel.PageMark;
import org.weibao.kernel.Row;
import org.weibao.privacy.AccessKind;
import org.weibao.privacy.AccessView;

/** The stored log of who read, took out or erased personal data. */
@ApplicationScoped
public class Accesses {

  private static final String VIEW =
      """
      select a.*, q.number, f.display_name as acting_for_name
        from personal_data_access a
        left join service_request q on q.id = a.request_id
        left join person f on f.id = a.acting_for
      """;

  @PersistenceContext EntityManager em;

  /** Adds one. */
  public void add(PersonalDataAccess access) {
    em.persist(access);
  }

  /** A page of all, or of those about one owner, the latest first. */
  public Page<AccessView> search(
      Optional<StoredOwner> owner, String subject, Optional<String> cursor, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder where = new StringBuilder(" where true");
    owner.ifPresent(
        one -> {
          where.append(" and (a.request_id in (:requests) or a.subject = :subject)");
          parameters.put("requests", one.requests().isEmpty() ? List.of(-1L) : one.requests());
          parameters.put("subject", subject);
        });
    cursor
        .map(PageMark::parse)
        .ifPresent(
            mark -> {
              where.append(" and (a.at, a.id) < (:at, :id)");
              parameters.put("at", mark.at());
              parameters.put("id", mark.id());
            });
    parameters.put("limit", limit + 1);
    String sql = VIEW + where + " order by a.at desc, a.id desc limit :limit";
    return Page.cut(Row.list(em, sql, parameters), limit, "at", Accesses::view);
  }

  /** Deletes what is older; tells how many. */
  public int deleteBefore(Instant before) {
    return Row.list(
            em,
            "delete from personal_data_access where at < :before returning id",
            Map.of("before", before))
        .size();
  }

  private static AccessView view(Row row) {
    return new AccessView(
        row.number("id"),
        row.instant("at"),
        row.constant("kind", AccessKind.class),
        row.text("reader"),
        row.text("reader_name"),
        row.optionalText("acting_for_name"),
        row.optionalText("origin"),
        row.optionalText("number"),
        row.text("subject"),
        row.optionalText("reason"),
        row.text("call"));
  }
}
