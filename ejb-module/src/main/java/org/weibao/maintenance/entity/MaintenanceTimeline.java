package org.weibao.maintenance.entity;

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

/** That the register form of a cleared fault was opened, signed and sealed. Partners read it. */
@ApplicationScoped
public class MaintenanceTimeline implements TimelineSource {

  private static final String FORMS =
      """
      select f.number, f.opened_at, s.signer, s.signed_at, t.display_name as taken_by, f.sealer,
             f.sealed_on, f.sealed_at, b.display_name as stated_by
        from maintenance_form f
        left join maintenance_signature s on s.form_id = f.id
        left join person t on t.id = s.taken_by
        left join person b on b.id = f.sealed_by
       where f.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    List<TimelineEntry> entries = new ArrayList<>();
    Row.list(em, FORMS, Map.of("request", requestId)).forEach(row -> add(entries, row));
    return entries;
  }

  private static void add(List<TimelineEntry> entries, Row row) {
    String number = row.text("number");
    entries.add(
        at(
            number,
            TimelineEntry.of(
                row.instant("opened_at"),
                Optional.empty(),
                "timeline.maintenance.opened",
                number)));
    row.optionalInstant("signed_at")
        .map(
            when ->
                TimelineEntry.of(
                    when,
                    row.optionalText("taken_by"),
                    "timeline.maintenance.signed",
                    number,
                    row.text("signer")))
        .ifPresent(entry -> entries.add(at(number, entry)));
    row.optionalInstant("sealed_at")
        .map(
            when ->
                TimelineEntry.of(
                    when,
                    row.optionalText("stated_by"),
                    "timeline.maintenance.sealed",
                    number,
                    row.text("sealer"),
                    row.optionalDate("sealed_on").orElseThrow()))
        .ifPresent(entry -> entries.add(at(number, entry)));
  }

  private static TimelineEntry at(String number, TimelineEntry entry) {
    return entry.to("/maintenance-forms/view?number=" + number).forPartners();
  }
}
