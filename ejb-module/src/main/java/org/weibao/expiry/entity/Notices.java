package org.weibao.expiry.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.expiry.ExpiryNoticeView;
import org.weibao.expiry.NoticeChannel;
import org.weibao.kernel.Row;

/** Stored notices. */
@ApplicationScoped
public class Notices {

  private static final String VIEW =
      "select "
          + Contracts.SITE
          + """
            , n.number, n.contract_number, n.starts_on, n.ends_on, n.addressee, n.words, n.clause,
             n.policy, m.display_name as made_by, n.made_at, s.display_name as sent_by, n.sent_at,
             n.channel, n.version, k.ends_on as ends_on_now
        from expiry_notice n
        join project p on p.id = n.project_id
        join city c on c.id = p.city_id
        join property_center o on o.id = p.property_center_id
        join maintenance_contract k on k.project_id = n.project_id
        join person m on m.id = n.made_by
        left join person s on s.id = n.sent_by
       where true
      """;

  /** Of each project the notices of the last ends; a centre needs no others. */
  private static final int MOST = 200;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /**
   * One in scope.
   *
   * @param sentOnly whether one that is not sent stays hidden, as it does from the customer
   */
  public Optional<ExpiryNoticeView> find(String number, boolean sentOnly) {
    String sql =
        VIEW
            + " and n.number = :number"
            + (sentOnly ? " and n.sent_at is not null" : "")
            + scope.projects("n.project_id");
    return Row.find(em, sql, Map.of("number", number)).map(Notices::view);
  }

  /** Those of a project, the latest end first. */
  @Unscoped("of a project that was found in scope")
  public List<ExpiryNoticeView> of(long projectId) {
    return Row.list(
            em,
            VIEW + " and n.project_id = :project order by n.ends_on desc, n.id desc",
            Map.of("project", projectId))
        .stream()
        .map(Notices::view)
        .toList();
  }

  /** Those in scope that were sent, the latest first. */
  public List<ExpiryNoticeView> sent() {
    String sql =
        VIEW
            + " and n.sent_at is not null"
            + scope.projects("n.project_id")
            + " order by n.sent_at desc, n.id desc limit "
            + MOST;
    return Row.list(em, sql, Map.of()).stream().map(Notices::view).toList();
  }

  /** Number of the notice of an end; empty if there is none. */
  @Unscoped("of a project that was found in scope")
  public Optional<String> ofEnd(long projectId, LocalDate endsOn) {
    return Row.find(
            em,
            "select number from expiry_notice where project_id = :project and ends_on = :end",
            Map.of("project", projectId, "end", endsOn))
        .map(row -> row.text("number"));
  }

  /** Whether the customer was told of an end. */
  @Unscoped("the product looks everywhere")
  public boolean isSent(long projectId, LocalDate endsOn) {
    return Row.find(
            em,
            "select 1 from expiry_notice where project_id = :project and ends_on = :end"
                + " and sent_at is not null",
            Map.of("project", projectId, "end", endsOn))
        .isPresent();
  }

  /** One, locked until the transaction ends. */
  @Unscoped("by number of a notice that was found in scope")
  public Optional<ExpiryNotice> findForUpdate(String number) {
    return em.createQuery(
            "select n from ExpiryNotice n where n.number = :number", ExpiryNotice.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Keeps one. */
  public void add(ExpiryNotice notice) {
    em.persist(notice);
    em.flush();
  }

  private static ExpiryNoticeView view(Row row) {
    return new ExpiryNoticeView(
        row.text("number"),
        Contracts.site(row),
        row.text("contract_number"),
        row.optionalDate("starts_on").orElseThrow(),
        row.optionalDate("ends_on").orElseThrow(),
        row.text("addressee"),
        row.optionalText("words"),
        row.text("clause"),
        row.text("policy"),
        row.text("made_by"),
        row.instant("made_at"),
        row.optionalText("sent_by"),
        row.optionalInstant("sent_at"),
        row.optionalText("channel").map(NoticeChannel::valueOf),
        row.optionalDate("ends_on_now").orElseThrow(),
        row.integer("version"));
  }
}
