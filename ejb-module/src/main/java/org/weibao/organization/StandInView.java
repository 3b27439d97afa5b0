package org.weibao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days on which one person acts for another.
 *
 * @param roles those passed on; empty for all
 * @param validity over too if it was ended early
 */
public record StandInView(
    long id,
    long absentId,
    String absentName,
    long deputyId,
    String deputyName,
    LocalDate from,
    LocalDate to,
    List<Role> roles,
    Optional<String> reason,
    String setByName,
    Validity validity) {

  /** Roles are copied. */
  public StandInView {
    roles = List.copyOf(roles);
  }
}
