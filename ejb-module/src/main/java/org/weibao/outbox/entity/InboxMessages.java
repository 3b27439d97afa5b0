package org.weibao.outbox.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;
import org.weibao.outbox.InboundMessage;
import org.weibao.outbox.InboxOutcome;

/** Stored messages of others. */
@ApplicationScoped
public class InboxMessages {

  // The conflict makes a second delivery wait for the first, then counts it.
  private static final String INSERT =
      """
      insert into inbox_message (source, id, type, subject, sequence, body, received_at, outcome)
      values (:source, :id, cast(:type as varchar), cast(:subject as varchar),
              cast(:sequence as bigint), :body, :now, 'RECEIVED')
      on conflict (source, id) do update set duplicates = inbox_message.duplicates + 1
      returning duplicates
      """;

  private static final String SETTLE =
      """
      update inbox_message set outcome = :outcome, reason = :reason, settled_at = :now
       where source = :source and id = :id
      """;

  private static final String PARKED =
      """
      select source, id, type, subject, sequence, body from inbox_message
       where outcome = 'PARKED' and source = :source and subject = :subject
         and sequence = :sequence
       order by received_at limit 1
      """;

  private static final String DROP_PARKED =
      """
      update inbox_message set outcome = 'LATE', reason = :reason, settled_at = :now
       where outcome = 'PARKED' and source = :source and subject = :subject
         and sequence <= :sequence
      """;

  @PersistenceContext EntityManager em;

  /** Stores a message; false if its key is taken. */
  public boolean insert(InboundMessage message, Instant now) {
    Object duplicates =
        em.createNativeQuery(INSERT)
            .setParameter("source", message.source())
            .setParameter("id", message.id())
            .setParameter("type", message.type().orElse(null))
            .setParameter("subject", message.subject().orElse(null))
            .setParameter("sequence", message.sequence().map(n -> Long.toString(n)).orElse(null))
            .setParameter("body", message.body())
            .setParameter("now", now)
            .getSingleResult();
    return ((Number) duplicates).intValue() == 0;
  }

  /** Notes what became of a message. */
  public void settle(String source, String id, InboxOutcome outcome, String reason, Instant now) {
    em.createNativeQuery(SETTLE)
        .setParameter("outcome", outcome.name())
        .setParameter("reason", reason)
        .setParameter("now", now)
        .setParameter("source", source)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** A parked message by its place in the sequence. */
  public Optional<InboundMessage> findParked(String source, String subject, long sequence) {
    return Row.find(em, PARKED, Map.of("source", source, "subject", subject, "sequence", sequence))
        .map(
            row ->
                new InboundMessage(
                    row.text("source"),
                    row.text("id"),
                    row.optionalText("type"),
                    row.optionalText("subject"),
                    row.optionalNumber("sequence"),
                    row.text("body")));
  }

  /** Gives up parked messages up to a sequence. */
  public void dropParked(String source, String subject, long sequence, String reason, Instant now) {
    em.createNativeQuery(DROP_PARKED)
        .setParameter("reason", reason)
        .setParameter("now", now)
        .setParameter("source", source)
        .setParameter("subject", subject)
        .setParameter("sequence", sequence)
        .executeUpdate();
  }
}
