package org.weibao.audit;

import java.util.List;

/**
 * What happened to a thing between two versions.
 *
 * @param entries of the trail, the latest first; never empty
 * @param changes what differs between the two versions: of the thing itself first, then of its
 *     parts; a field that was changed twice stands once, one that is again what it was not at all
 */
public record Meanwhile(List<AuditEntryView> entries, List<Change> changes) {

  /** Both are copied. */
  public Meanwhile {
    entries = List.copyOf(entries);
    changes = List.copyOf(changes);
  }
}
