package org.weibao.dueitem;

import java.time.Instant;
import java.util.List;
import org.weibao.organization.Role;

/**
 * A step that was taken for a due item.
 *
 * @param plannedAt when the ladder asked for it
 * @param takenAt when it was taken
 * @param roles that were told
 * @param people how many hold them there
 */
public record DueStepView(
    Instant plannedAt, Instant takenAt, StepOutcome outcome, List<Role> roles, int people) {

  /** Roles are copied. */
  public DueStepView {
    roles = List.copyOf(roles);
  }
}
