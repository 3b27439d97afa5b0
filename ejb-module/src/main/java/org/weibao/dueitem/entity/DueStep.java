package org.weibao.dueitem.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.dueitem.StepOutcome;
import org.weibao.dueitem.control.Ladder.Telling;
import org.weibao.kernel.NotInTrail;
import org.weibao.organization.Role;

/** That a step of an item's ladder was taken, in the transaction of its effect. Never changed. */
@Entity
@Table(name = "due_step")
@NotInTrail("evidence of its own, append-only")
public class DueStep {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "item_id")
  private long itemId;

  private int round;

  private int step;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private StepOutcome outcome;

  private String roles;

  private int people;

  /** For the provider. */
  protected DueStep() {}

  /**
   * A step that was taken.
   *
   * @param people how many were told
   */
  public DueStep(DueItem item, Telling telling, int people, Instant now) {
    this.itemId = item.id();
    this.round = item.round();
    this.step = telling.step();
    this.plannedAt = telling.at();
    this.takenAt = now;
    this.roles = names(telling.roles());
    this.people = people;
    if (telling.isEmpty()) {
      this.outcome = StepOutcome.PASSED_OVER;
    } else {
      this.outcome = people == 0 ? StepOutcome.NOBODY_THERE : StepOutcome.TOLD;
    }
  }

  private static String names(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }
}
