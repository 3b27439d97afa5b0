package org.weibao.mail.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;
import org.weibao.mail.MailState;
import org.weibao.mail.MailView;

/** Stored mails of ours. */
@ApplicationScoped
public class Mails {

  private static final String CLAIM =
      """
      select m.* from mail m
       where m.next_attempt_at <= :now
       order by m.next_attempt_at, m.id
       limit 1
         for update skip locked
      """;

  /** Without the file, which nobody asks for here. */
  private static final String ABOUT =
      """
      select to_line, copy_line, next_attempt_at is not null as waits, created_at, sent_at,
             last_problem, refused_line
        from mail where about = :about
       order by created_at desc, id
      """;

  @PersistenceContext EntityManager em;

  /** Stores a new mail. */
  public void add(StoredMail mail) {
    em.persist(mail);
  }

  /** The next due mail that nobody else holds, locked until the transaction ends. */
  public Optional<StoredMail> claimNext(Instant now) {
    List<?> rows =
        em.createNativeQuery(CLAIM, StoredMail.class).setParameter("now", now).getResultList();
    return rows.stream().map(StoredMail.class::cast).findFirst();
  }

  /** Mails about something, the latest first. */
  public List<MailView> about(String about) {
    return Row.list(em, ABOUT, Map.of("about", about)).stream().map(Mails::view).toList();
  }

  private static MailView view(Row row) {
    Optional<Instant> sentAt = row.optionalInstant("sent_at");
    MailState unsent = row.flag("waits") ? MailState.WAITING : MailState.GIVEN_UP;
    return new MailView(
        addresses(row, "to_line"),
        addresses(row, "copy_line"),
        sentAt.isPresent() ? MailState.SENT : unsent,
        row.instant("created_at"),
        sentAt,
        row.optionalText("last_problem"),
        addresses(row, "refused_line"));
  }

  private static List<String> addresses(Row row, String line) {
    return StoredMail.addresses(row.optionalText(line).orElse(""));
  }
}
