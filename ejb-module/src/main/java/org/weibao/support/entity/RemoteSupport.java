package org.weibao.support.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.weibao.support.GiveSupport;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;

/** Help from afar; what was given is never changed. */
@Entity
@Table(name = "remote_support")
public class RemoteSupport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private SupportChannel channel;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private SupportOutcome outcome;

  private String advice;

  @Column(name = "began_at")
  private Instant beganAt;

  private int minutes;

  @Column(name = "agreed_by")
  private String agreedBy;

  @Column(name = "given_by")
  private long givenBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For the provider. */
  protected RemoteSupport() {}

  /** Help of somebody for a request. */
  public RemoteSupport(long requestId, GiveSupport command, long givenBy, Instant now) {
    this.requestId = requestId;
    this.channel = Objects.requireNonNull(command.channel(), "channel");
    this.outcome = Objects.requireNonNull(command.outcome(), "outcome");
    this.advice = command.advice().strip();
    this.beganAt = Objects.requireNonNull(command.beganAt(), "began at");
    this.minutes = command.minutes();
    this.agreedBy = command.agreedBy().map(String::strip).orElse(null);
    this.givenBy = givenBy;
    this.recordedAt = Objects.requireNonNull(now, "now");
  }

  /** Known once it is stored. */
  public Long id() {
    return id;
  }
}
