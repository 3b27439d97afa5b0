package org.weibao.dueitem.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.dueitem.DueSubject;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/**
 * Something that a rule asks for by a time. What is described must not begin with {@code set}: the
 * server's OpenAPI reader takes such an accessor for a setter and fails.
 */
@Schema(
    name = "DueItem",
    description =
        "Something that a rule asks for by a time; settledBy is absent if the product saw it done")
public record DueItemAnswer(
    long id,
    DueKind kind,
    @Schema(description = "The role that has to do it") Role owner,
    @Schema(description = "What the place is") ScopeKind placeKind,
    @Schema(description = "Absent for the whole department") Long placeId,
    String placeName,
    String placeNameEn,
    DueSubject subjectKind,
    @Schema(description = "Month, day or number", example = "2026-10") String subject,
    @Schema(example = "S01-5.1.3-d") String clause,
    @Schema(example = "S01@1") String policy,
    OffsetDateTime startsAt,
    @Schema(description = "From then on it is late") OffsetDateTime dueAt,
    @Schema(description = "Last day in time") LocalDate dueOn,
    DueState state,
    boolean late,
    @Schema(description = "Whether a person says that it is done; the product sees the others")
        boolean byHand,
    OffsetDateTime settledAt,
    String settledBy,
    String note) {

  static DueItemAnswer of(DueItemView item, ZoneId zone) {
    return new DueItemAnswer(
        item.id(),
        item.kind(),
        item.owner(),
        item.placeKind(),
        item.placeId().orElse(null),
        item.placeName().orElse(null),
        item.placeNameEn().orElse(null),
        item.subjectKind(),
        item.subject(),
        item.clause(),
        item.policy(),
        Instants.at(item.startsAt(), zone),
        Instants.at(item.dueAt(), zone),
        item.dueOn(),
        item.state(),
        item.late(),
        item.kind().isByHand(),
        Instants.at(item.settledAt(), zone),
        item.settledByName().orElse(null),
        item.note().orElse(null));
  }
}
