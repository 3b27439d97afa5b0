package org.weibao.charge.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;
import org.weibao.kernel.listing.Named;

/** What was charged, and what was withdrawn again. */
@ApplicationScoped
public class ChargeTimeline implements TimelineSource {

  private static final String CHARGES =
      """
      select c.number, c.name_en, c.name_zh, trim_scale(c.amount) as amount, c.currency,
             c.entered_at, c.withdrawn_at, e.display_name as entered, w.display_name as withdrew
        from charge c
        join person e on e.id = c.entered_by
        left join person w on w.id = c.withdrawn_by
       where c.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, CHARGES, Map.of("request", requestId)).stream()
        .flatMap(ChargeTimeline::entries)
        .toList();
  }

  private static Stream<TimelineEntry> entries(Row row) {
    String number = row.text("number");
    String page = "/charges/view?number=" + number;
    TimelineEntry entered =
        TimelineEntry.of(
                row.instant("entered_at"),
                row.optionalText("entered"),
                "timeline.charge.entered",
                number,
                new Named(row.text("name_zh"), row.text("name_en")),
                row.text("amount") + " " + row.text("currency"))
            .to(page);
    Optional<TimelineEntry> withdrawn =
        row.optionalInstant("withdrawn_at")
            .map(
                at ->
                    TimelineEntry.of(
                            at, row.optionalText("withdrew"), "timeline.charge.withdrawn", number)
                        .to(page));
    return Stream.concat(Stream.of(entered), withdrawn.stream());
  }
}
