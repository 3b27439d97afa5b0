package org.weibao.repair.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.repair.FaultCause;

/** Who was on site, what was found and done, and who reviewed it. */
@ApplicationScoped
public class RepairTimeline implements TimelineSource {

  private static final String VISITS =
      """
      select v.arrived_at, v.left_at, n.display_name
        from visit v join person n on n.id = v.technician_id
       where v.request_id = :request
      """;

  private static final String FAULTS =
      """
      select f.number, f.done_at, f.cause, f.solved_on_spot, f.reviewed_at,
             t.display_name as technician, r.display_name as reviewer,
             old.serial as old_serial, fresh.serial as new_serial
        from fault_record f
        join person t on t.id = f.technician_id
        left join person r on r.id = f.reviewed_by
        left join device old on old.id = f.old_device_id
        left join device fresh on fresh.id = f.new_device_id
       where f.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    Map<String, Object> request = Map.of("request", requestId);
    List<TimelineEntry> entries = new ArrayList<>();
    Row.list(em, VISITS, request).forEach(row -> addVisit(entries, row));
    Row.list(em, FAULTS, request).forEach(row -> addFault(entries, row));
    return entries;
  }

  private static void addVisit(List<TimelineEntry> entries, Row row) {
    Optional<String> by = row.optionalText("display_name");
    entries.add(
        TimelineEntry.of(row.instant("arrived_at"), by, "timeline.visit.arrived").forPartners());
    row.optionalInstant("left_at")
        .map(at -> TimelineEntry.of(at, by, "timeline.visit.left").forPartners())
        .ifPresent(entries::add);
  }

  private static void addFault(List<TimelineEntry> entries, Row row) {
    String number = row.text("number");
    Optional<String> by = row.optionalText("technician");
    boolean solved = row.flag("solved_on_spot");
    entries.add(
        TimelineEntry.of(
                row.instant("done_at"),
                by,
                solved ? "timeline.fault.solved" : "timeline.fault.found",
                number,
                row.constant("cause", FaultCause.class))
            .forPartners());
    row.optionalText("old_serial")
        .map(
            old ->
                TimelineEntry.of(
                        row.instant("done_at"),
                        by,
                        "timeline.fault.replaced",
                        old,
                        row.text("new_serial"))
                    .forPartners())
        .ifPresent(entries::add);
    row.optionalInstant("reviewed_at")
        .map(
            at ->
                TimelineEntry.of(
                    at, row.optionalText("reviewer"), "timeline.fault.reviewed", number))
        .ifPresent(entries::add);
  }
}
