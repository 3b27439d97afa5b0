package org.weibao.dueitem.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.kernel.NotInTrail;

/** That the due time of an item was moved. Never changed. */
@Entity
@Table(name = "due_move")
@NotInTrail("history of its own; the item's change is in the trail")
public class DueMove {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "due_before")
  private Instant dueBefore;

  @Column(name = "due_after")
  private Instant dueAfter;

  @Column(name = "policy_before")
  private String policyBefore;

  @Column(name = "policy_after")
  private String policyAfter;

  /** For the provider. */
  protected DueMove() {}

  DueMove(
      long itemId,
      Instant movedAt,
      Instant dueBefore,
      Instant dueAfter,
      String policyBefore,
      String policyAfter) {
    this.itemId = itemId;
    this.movedAt = movedAt;
    this.dueBefore = dueBefore;
    this.dueAfter = dueAfter;
    this.policyBefore = policyBefore;
    this.policyAfter = policyAfter;
  }
}
