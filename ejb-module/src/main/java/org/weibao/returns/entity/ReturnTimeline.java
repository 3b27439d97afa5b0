package org.weibao.returns.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.returns.ReturnStatus;

/** A device's way to its maker and back. */
@ApplicationScoped
public class ReturnTimeline implements TimelineSource {

  /** Where the device is concerns whoever waits for it; who agreed to what does not. */
  private static final Set<ReturnStatus> FOR_PARTNERS =
      EnumSet.of(
          ReturnStatus.SHIPPED,
          ReturnStatus.RECEIVED_BY_SUPPLIER,
          ReturnStatus.REPAIRED,
          ReturnStatus.REPLACED,
          ReturnStatus.SHIPPED_BACK,
          ReturnStatus.RECEIVED);

  private static final String EVENTS =
      """
      select t.number, e.at, e.status, coalesce(n.display_name, s.name) as by
        from supplier_return t
        join return_event e on e.return_id = t.id
        join supplier s on s.id = t.supplier_id
        left join person n on n.id = e.person_id
       where t.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, EVENTS, Map.of("request", requestId)).stream()
        .map(ReturnTimeline::entry)
        .toList();
  }

  private static TimelineEntry entry(Row row) {
    ReturnStatus status = row.constant("status", ReturnStatus.class);
    TimelineEntry entry =
        TimelineEntry.of(
                row.instant("at"),
                row.optionalText("by"),
                "timeline.return",
                row.text("number"),
                status)
            .to("/returns/view?number=" + row.text("number"));
    return FOR_PARTNERS.contains(status) ? entry.forPartners() : entry;
  }
}
