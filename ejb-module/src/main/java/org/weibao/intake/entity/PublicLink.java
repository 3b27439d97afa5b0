package org.weibao.intake.entity;

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
import java.util.Optional;

/** An address that nobody guesses. */
@Entity
@Table(name = "public_link")
public class PublicLink {

  /** What a link is for. */
  public enum Kind {
    /** Seeing how a report goes on. */
    PROGRESS,
    /** Saying once what somebody thinks of a service. */
    OPINION
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String token;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Kind kind;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "used_at")
  private Instant usedAt;

  /** For the provider. */
  protected PublicLink() {}

  /** A new link. */
  public PublicLink(
      String token,
      Kind kind,
      long requestId,
      Optional<Long> createdBy,
      Instant now,
      Optional<Instant> validUntil) {
    this.token = Objects.requireNonNull(token, "token");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.requestId = requestId;
    this.createdBy = createdBy.orElse(null);
    this.createdAt = Objects.requireNonNull(now, "now");
    this.validUntil = validUntil.orElse(null);
  }

  /** Whether it leads somewhere. */
  public boolean isGood(Instant now) {
    return usedAt == null && (validUntil == null || now.isBefore(validUntil));
  }

  /** It works no more. */
  public void use(Instant now) {
    usedAt = Objects.requireNonNull(now, "now");
  }

  public long id() {
    return id;
  }

  public String token() {
    return token;
  }

  public long requestId() {
    return requestId;
  }

  /** When somebody answered by it; empty if nobody has. */
  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }

  /** Until when it works. */
  public Optional<Instant> validUntil() {
    return Optional.ofNullable(validUntil);
  }
}
