package org.weibao.expiry.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.expiry.ExpiryNoticeView;
import org.weibao.expiry.NoticeChannel;
import org.weibao.kernel.rest.Instants;

/** A notice that a maintenance contract ends. */
@Schema(name = "ExpiryNotice", description = "A notice that a maintenance contract ends")
public record NoticeAnswer(
    String number,
    long projectId,
    String projectCode,
    String projectName,
    String customerName,
    String contractNumber,
    LocalDate startsOn,
    @Schema(description = "Last day of the contract, as the notice says it") LocalDate endsOn,
    String addressee,
    String words,
    @Schema(description = "That asks for it; a dash if none does") String clause,
    String policy,
    String madeByName,
    OffsetDateTime madeAt,
    String sentByName,
    @Schema(description = "Absent while it is not sent") OffsetDateTime sentAt,
    NoticeChannel channel,
    @Schema(description = "Whether the contract ends on another day by now: not sent any more")
        boolean outdated,
    @Schema(description = "The entity tag's number") int version) {

  static NoticeAnswer of(ExpiryNoticeView view, ZoneId zone) {
    return new NoticeAnswer(
        view.number(),
        view.site().projectId(),
        view.site().code(),
        view.site().name(),
        view.site().centerName(),
        view.contractNumber(),
        view.startsOn(),
        view.endsOn(),
        view.addressee(),
        view.words().orElse(null),
        view.clause(),
        view.policy(),
        view.madeByName(),
        Instants.at(view.madeAt(), zone),
        view.sentByName().orElse(null),
        Instants.at(view.sentAt(), zone),
        view.channel().orElse(null),
        view.isOutdated(),
        view.version());
  }
}
