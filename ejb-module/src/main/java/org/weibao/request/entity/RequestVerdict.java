package org.weibao.request.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What a property centre says of a result: good, or why not. */
@Entity
@Table(name = "request_verdict")
public class RequestVerdict {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  private boolean confirmed;

  private String comment;

  @Column(name = "given_by")
  private long givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  /** For the provider. */
  protected RequestVerdict() {}

  /** What somebody says. */
  public RequestVerdict(
      long requestId, boolean confirmed, Optional<String> comment, long givenBy, Instant now) {
    this.requestId = requestId;
    this.confirmed = confirmed;
    this.comment = comment.orElse(null);
    this.givenBy = givenBy;
    this.givenAt = Objects.requireNonNull(now, "now");
  }
}
