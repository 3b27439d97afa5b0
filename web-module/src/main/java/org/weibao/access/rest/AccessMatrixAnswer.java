package org.weibao.access.rest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.access.AccessMatrix;
import org.weibao.access.AccessRule;
import org.weibao.access.Reach;
import org.weibao.organization.Role;

/** The access matrix. */
@Schema(name = "AccessMatrix")
public record AccessMatrixAnswer(List<Item> items) {

  /**
   * One operation.
   *
   * @param roles reach of every role: NONE, OWN (where the role is held) or ALL
   */
  @Schema(name = "AccessRule")
  public record Item(
      String operation, Map<Role, Reach> roles, List<String> pages, List<String> endpoints) {}

  static AccessMatrixAnswer of(AccessMatrix matrix) {
    return new AccessMatrixAnswer(matrix.rules().stream().map(AccessMatrixAnswer::item).toList());
  }

  private static Item item(AccessRule rule) {
    Map<Role, Reach> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role, rule.reach(role));
    }
    return new Item(rule.operation(), roles, rule.pages(), rule.endpoints());
  }
}
