package org.weibao.dueitem;

import java.util.Objects;
import java.util.Optional;
import org.weibao.organization.ScopeKind;

/**
 * Where a due item belongs.
 *
 * @param id of the region, city, project or property centre; empty for the whole department
 */
public record DuePlace(ScopeKind kind, Optional<Long> id) {

  /** Suppliers have no due items; only the department has no id. */
  public DuePlace {
    Objects.requireNonNull(kind, "kind");
    if (kind == ScopeKind.SUPPLIER || id.isPresent() == (kind == ScopeKind.DEPARTMENT)) {
      throw new IllegalArgumentException("no place: " + kind + " " + id);
    }
  }

  /** A project. */
  public static DuePlace project(long id) {
    return new DuePlace(ScopeKind.PROJECT, Optional.of(id));
  }

  /** A place of a kind. */
  public static DuePlace of(ScopeKind kind, long id) {
    return new DuePlace(kind, Optional.of(id));
  }

  /** The whole department. */
  public static DuePlace department() {
    return new DuePlace(ScopeKind.DEPARTMENT, Optional.empty());
  }
}
