package org.weibao.contact.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.ContactState;
import org.weibao.contact.PlacementView;
import org.weibao.contact.RosterGap;
import org.weibao.organization.Role;

/** How the contacts of a project stand. */
@Schema(name = "ServiceContactState", description = "How the contacts of a project stand")
public record ContactStateAnswer(
    long projectId,
    String projectCode,
    int contacts,
    @Schema(description = "Roles that the rules ask for and nobody is named for")
        List<Role> missing,
    @Schema(description = "First stretch of the next four weeks in which nobody answers") Gap gap,
    Integer listNumber,
    @Schema(description = "Whether it is no longer what was sent") boolean changedSinceSent,
    boolean confirmed,
    LocalDate registerPlacedOn) {

  /** A stretch in which nobody answers. */
  @Schema(name = "RosterGap", description = "A stretch in which nobody answers")
  public record Gap(OffsetDateTime from, OffsetDateTime to) {

    static Gap of(RosterGap gap, ZoneId zone) {
      return new Gap(
          gap.from().atZone(zone).toOffsetDateTime(), gap.to().atZone(zone).toOffsetDateTime());
    }
  }

  static ContactStateAnswer of(ContactState state, ZoneId zone) {
    return new ContactStateAnswer(
        state.site().projectId(),
        state.site().code(),
        state.contacts(),
        state.missing(),
        state.gap().map(gap -> Gap.of(gap, zone)).orElse(null),
        state.sheet().map(sheet -> sheet.number()).orElse(null),
        state.changed(),
        state.confirmed(),
        state.placement().map(PlacementView::placedOn).orElse(null));
  }
}
