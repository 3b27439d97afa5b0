package org.weibao.expiry.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueState;
import org.weibao.expiry.ContractView;
import org.weibao.kernel.rest.Instants;

/** The maintenance contract of a project. */
@Schema(
    name = "MaintenanceContract",
    description = "The maintenance contract of a project, and what its end asks for")
public record ContractAnswer(
    long projectId,
    @Schema(description = "Absent as long as nobody has written a contract down") String number,
    LocalDate startsOn,
    @Schema(description = "Last day") LocalDate endsOn,
    String writtenByName,
    OffsetDateTime writtenAt,
    @Schema(description = "The notice to the customer; absent if no pack asks for it") Due notice,
    @Schema(description = "The visit that is to win the renewal; absent if no pack asks for it")
        Due renewalVisit,
    List<NoticeAnswer> notices,
    @Schema(description = "The entity tag's number; 0 if none is written down") int version) {

  /** Something that is due before the contract ends. */
  @Schema(name = "MaintenanceContractDue")
  public record Due(long dueItemId, LocalDate dueOn, DueState state, boolean late, String clause) {

    static Due of(Optional<DueItemView> item) {
      return item.map(one -> new Due(one.id(), one.dueOn(), one.state(), one.late(), one.clause()))
          .orElse(null);
    }
  }

  static ContractAnswer of(ContractView view, ZoneId zone) {
    return new ContractAnswer(
        view.site().projectId(),
        view.number().orElse(null),
        view.startsOn().orElse(null),
        view.endsOn().orElse(null),
        view.writtenByName().orElse(null),
        Instants.at(view.writtenAt(), zone),
        Due.of(view.noticeDue()),
        Due.of(view.visitDue()),
        view.notices().stream().map(notice -> NoticeAnswer.of(notice, zone)).toList(),
        view.version());
  }
}
