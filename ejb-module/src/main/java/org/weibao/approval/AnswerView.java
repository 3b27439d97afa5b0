package org.weibao.approval;

import java.util.List;
import java.util.Optional;
import org.weibao.organization.Role;

/**
 * A role that packs name and the department does not know by that name.
 *
 * @param code as packs name it
 * @param packs packs in force that ask it for an approval, with version
 * @param role who answers; empty until somebody says so
 * @param reason why
 */
public record AnswerView(
    String code, List<String> packs, Optional<Role> role, Optional<String> reason) {

  /** Packs are copied. */
  public AnswerView {
    packs = List.copyOf(packs);
  }
}
