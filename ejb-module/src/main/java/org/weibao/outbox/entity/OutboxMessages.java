package org.weibao.outbox.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;
import org.weibao.outbox.MessageView;

/** Stored messages of ours. */
@ApplicationScoped
public class OutboxMessages {

  private static final String CLAIM =
      """
      select m.* from outbox_message m
       where m.sent_at is null and m.next_attempt_at <= :now
         and not exists (select 1 from outbox_message e
                          where e.subject = m.subject and e.destination = m.destination
                            and e.sent_at is null and e.position < m.position)
       order by m.position
       limit 1
         for update of m skip locked
      """;

  private static final String DIALOGUE =
      """
      select true as outgoing, created_at as at, type, subject, sequence, body,
             sent_at as settled_at, case when sent_at is null then 'WAITING' else 'SENT' end as outcome,
             last_error as reason
        from outbox_message where subject = :subject
      union all
      select false, received_at, type, subject, sequence, body, settled_at, outcome, reason
        from inbox_message where subject = :subject
      order by 2, 5
      """;

  @PersistenceContext EntityManager em;

  /** Stores a new message. */
  public void add(OutboxMessage message) {
    em.persist(message);
  }

  /** The next due message that nobody else holds, locked until the transaction ends. */
  public Optional<OutboxMessage> claimNext(Instant now) {
    List<?> rows =
        em.createNativeQuery(CLAIM, OutboxMessage.class).setParameter("now", now).getResultList();
    return rows.stream().map(OutboxMessage.class::cast).findFirst();
  }

  /** Messages of both directions about a subject, the first first. */
  public List<MessageView> dialogue(String subject) {
    return Row.list(em, DIALOGUE, Map.of("subject", subject)).stream()
        .map(OutboxMessages::view)
        .toList();
  }

  private static MessageView view(Row row) {
    return new MessageView(
        row.flag("outgoing"),
        row.instant("at"),
        row.optionalText("type").orElse(""),
        row.optionalText("subject").orElse(""),
        row.optionalNumber("sequence").orElse(0L),
        row.text("body"),
        row.optionalInstant("settled_at"),
        row.text("outcome"),
        row.optionalText("reason"));
  }
}
