package org.weibao.outbox.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.weibao.kernel.NotInTrail;
import org.weibao.outbox.OutboundMessage;

/** A message of ours: waiting, then sent. */
@Entity
@NotInTrail("the table is itself the evidence of what was sent and when")
@Table(name = "outbox_message")
public class OutboxMessage {

  private static final int ERROR_LENGTH = 500;

  @Id private UUID id;

  private String destination;
  private String type;
  private String subject;
  private long sequence;

  @Column(columnDefinition = "text")
  private String body;

  @Column(name = "created_at")
  private Instant createdAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "sent_at")
  private Instant sentAt;

  /** For the provider. */
  protected OutboxMessage() {}

  /** A message that is due at once. */
  public OutboxMessage(
      UUID id,
      String destination,
      String type,
      String subject,
      long sequence,
      String body,
      Instant now) {
    this.id = id;
    this.destination = destination;
    this.type = type;
    this.subject = subject;
    this.sequence = sequence;
    this.body = body;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** What the broker is given. */
  public OutboundMessage outbound() {
    return new OutboundMessage(id, destination, type, subject, body);
  }

  /** How often it was tried in vain. */
  public int attempts() {
    return attempts;
  }

  /** The broker has it. */
  public void sent(Instant at) {
    sentAt = at;
    lastError = null;
  }

  /** The broker did not take it. */
  public void postpone(Instant next, Exception why) {
    attempts++;
    nextAttemptAt = next;
    String text = String.valueOf(why.getMessage());
    lastError = text.substring(0, Math.min(text.length(), ERROR_LENGTH));
  }
}
