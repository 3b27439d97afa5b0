package org.weibao.approval.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.TimelineEntry.Word;
import org.weibao.kernel.TimelineSource;

/** Who agreed to what about a request's documents, and who did not. */
@ApplicationScoped
public class ApprovalTimeline implements TimelineSource {

  /** Ids are of one sequence, so that a document's id alone names it. */
  private static final String DECISIONS =
      """
      select c.document, c.number, c.link, s.action, d.agreed, d.decided_at,
             nullif(d.opinion, '') as opinion, w.display_name
        from approval_case c
        join approval_decision d on d.case_id = c.id
        join approval_step s on s.case_id = d.case_id and s.round = d.round
                            and s.step_number = d.step_number
        join person w on w.id = d.decided_by
       where c.document_id in (select id from fault_record where request_id = :request
                               union all select id from supplier_return where request_id = :request
                               union all select id from charge where request_id = :request
                               union all select r.id from service_record r
                                           join work_order w on w.id = r.work_order_id
                                          where w.request_id = :request)
      """;

  @PersistenceContext EntityManager em;

  @Override
  @Unscoped("the door to timelines has let the caller in to the request")
  public List<TimelineEntry> ofRequest(long requestId) {
    return Row.list(em, DECISIONS, Map.of("request", requestId)).stream()
        .map(ApprovalTimeline::entry)
        .toList();
  }

  private static TimelineEntry entry(Row row) {
    Word document = new Word(row.text("document"));
    Word action = new Word(row.text("action"));
    Optional<String> by = row.optionalText("display_name");
    TimelineEntry entry =
        row.optionalText("opinion")
            .map(
                opinion ->
                    TimelineEntry.of(
                        row.instant("decided_at"),
                        by,
                        row.flag("agreed")
                            ? "timeline.approval.agreed-saying"
                            : "timeline.approval.refused-saying",
                        document,
                        row.text("number"),
                        action,
                        opinion))
            .orElseGet(
                () ->
                    TimelineEntry.of(
                        row.instant("decided_at"),
                        by,
                        row.flag("agreed")
                            ? "timeline.approval.agreed"
                            : "timeline.approval.refused",
                        document,
                        row.text("number"),
                        action));
    return entry.to(row.text("link"));
  }
}
