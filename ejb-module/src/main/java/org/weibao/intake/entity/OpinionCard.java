package org.weibao.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a customer says of a service. */
@Entity
@Table(name = "opinion_card")
public class OpinionCard {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "link_id")
  private long linkId;

  @Column(name = "request_id")
  private long requestId;

  private String ratings;

  private int levels;

  private String clause;

  private String comment;

  @Column(name = "given_at")
  private Instant givenAt;

  /** For the provider. */
  protected OpinionCard() {}

  /**
   * A card that was filled in.
   *
   * @param ratings level of each item
   * @param clause that asks for those items; empty if none does
   */
  public OpinionCard(
      PublicLink link,
      Map<String, Integer> ratings,
      int levels,
      Optional<String> clause,
      Optional<String> comment,
      Instant now) {
    this.linkId = link.id();
    this.requestId = link.requestId();
    this.ratings =
        ratings.entrySet().stream()
            .map(rating -> rating.getKey() + "=" + rating.getValue())
            .collect(Collectors.joining(","));
    this.levels = levels;
    this.clause = clause.orElse(null);
    this.comment = comment.orElse(null);
    this.givenAt = Objects.requireNonNull(now, "now");
  }
}
