package org.weibao.audit.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.Change;
import org.weibao.audit.Operation;
import org.weibao.kernel.Page;
import org.weibao.kernel.rest.Instants;

/** Entries of the trail that fit. */
@Schema(description = "Entries of the audit trail that fit, latest first")
public record AuditEntryPage(
    List<Entry> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {

  /** What one transaction changed. */
  @Schema(name = "AuditEntry", description = "What one transaction changed, and who did it")
  public record Entry(
      long id,
      OffsetDateTime at,
      @Schema(description = "Sign-in name; system: and a name for the product's own work")
          String actor,
      String actorName,
      @Schema(description = "Name of the absent person for whom it was done, if not for oneself")
          String actingFor,
      @Schema(description = "Network address of the caller") String origin,
      String requestId,
      @Schema(description = "Place in the chain; absent until sealed, about a second")
          Long position,
      @Schema(description = "Whether the content was blanked after its time") boolean blanked,
      List<ChangedThing> changes) {}

  /** What became of one thing. */
  @Schema(name = "AuditChange", description = "What became of one stored thing")
  public record ChangedThing(
      @Schema(example = "ServiceRequest") String thing,
      String id,
      Operation operation,
      List<ChangedField> fields) {}

  /** A field before and after. */
  @Schema(name = "AuditField", description = "A field before and after; phone numbers are masked")
  public record ChangedField(String name, String before, String after, boolean personal) {}

  static AuditEntryPage of(Page<AuditEntryView> page, ZoneId zone) {
    return new AuditEntryPage(
        page.rows().stream().map(row -> entry(row, zone)).toList(), page.nextCursor().orElse(null));
  }

  private static Entry entry(AuditEntryView view, ZoneId zone) {
    return new Entry(
        view.id(),
        Instants.at(view.at(), zone),
        view.actor(),
        view.actorName(),
        view.actingFor().orElse(null),
        view.origin().orElse(null),
        view.requestId(),
        view.position().orElse(null),
        view.blanked(),
        view.changes().stream().map(AuditEntryPage::change).toList());
  }

  private static ChangedThing change(Change change) {
    return new ChangedThing(
        change.thing(),
        change.id(),
        change.operation(),
        change.fields().stream()
            .map(
                field ->
                    new ChangedField(
                        field.name(),
                        field.before().orElse(null),
                        field.after().orElse(null),
                        field.personal()))
            .toList());
  }
}
