package org.weibao.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the trail.
 *
 * @param actor sign-in name of who did it; {@code system:} and a name for the product's own work
 * @param actingFor name of the absent person for whom it was done, if not for oneself
 * @param origin network address of the caller
 * @param position place in the chain; empty until it is sealed
 * @param blanked whether its content was blanked after its time
 * @param changes what was changed, phones masked
 */
public record AuditEntryView(
    long id,
    Instant at,
    String actor,
    String actorName,
    Optional<String> actingFor,
    Optional<String> origin,
    String requestId,
    Optional<Long> position,
    boolean blanked,
    List<Change> changes) {

  /** Changes are copied. */
  public AuditEntryView {
    changes = List.copyOf(changes);
  }
}
