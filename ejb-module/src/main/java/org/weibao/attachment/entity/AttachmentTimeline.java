package org.weibao.attachment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.access.Unscoped;
import org.weibao.attachment.AttachmentOrigin;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineSource;

/** Which files came in, and which were withdrawn. */
@ApplicationScoped
public class AttachmentTimeline implements TimelineSource {

  private static final String FILES =
      """
      select a.id, a.file_name, a.origin, a.for_partners, a.uploaded_at, a.withdrawn_at,
             a.withdrawn_reason, u.display_name as uploaded, w.display_name as withdrew
        from attachment a
        left join person u on u.id = a.uploaded_by
        left join person w on w.id = a.withdrawn_by
       where a.request_id = :request
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, FILES, Map.of("request", requestId)).stream()
        .flatMap(AttachmentTimeline::entries)
        .toList();
  }

  private static Stream<TimelineEntry> entries(Row row) {
    boolean open = row.constant("origin", AttachmentOrigin.class) == AttachmentOrigin.PUBLIC;
    String name = row.text("file_name");
    TimelineEntry added =
        TimelineEntry.of(
            row.instant("uploaded_at"),
            row.optionalText("uploaded"),
            open ? "timeline.attachment.reported" : "timeline.attachment.added",
            name);
    TimelineEntry told = row.flag("for_partners") ? added.forPartners() : added;
    Optional<TimelineEntry> withdrawn =
        row.optionalInstant("withdrawn_at")
            .map(
                at ->
                    TimelineEntry.of(
                        at,
                        row.optionalText("withdrew"),
                        "timeline.attachment.withdrawn",
                        name,
                        row.text("withdrawn_reason")));
    return Stream.concat(Stream.of(told), withdrawn.stream());
  }
}
