package org.weibao.escalation.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.escalation.EscalationView;
import org.weibao.kernel.Page;

/** A page of escalations and leftovers. */
@Schema(description = "A page of escalations and leftovers")
public record EscalationPage(
    List<EscalationAnswer> items,
    @Schema(description = "Where the next page begins; none on the last") String nextCursor) {

  static EscalationPage of(Page<EscalationView> page, ZoneId zone) {
    return new EscalationPage(
        page.rows().stream().map(view -> EscalationAnswer.of(view, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
