package org.weibao.warranty.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.warranty.CoverDecisionView;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.RequestCover;

/** Who bears the cost of a request. */
@Schema(name = "Cover", description = "Who bears the cost of a request, by class of cost")
public record CoverAnswer(
    String request,
    @Schema(description = "Counts the decisions; 0 while nothing rests on one and none is kept")
        int decision,
    @Schema(description = "Absent while none is kept") OffsetDateTime decidedAt,
    @Schema(description = "What made it be decided") CoverGround ground,
    @Schema(example = "1A") String serviceCase,
    @Schema(description = "What holds, with what was agreed to otherwise") List<CoverShares> lines,
    @Schema(description = "What follows from the rows of cover alone") List<CoverShares> decided) {

  static CoverAnswer of(String request, RequestCover cover, ZoneId zone) {
    CoverDecisionView current = cover.current();
    return new CoverAnswer(
        request,
        current.number(),
        current.decidedAt().map(at -> Instants.at(at, zone)).orElse(null),
        current.ground().orElse(null),
        current.serviceCase(),
        cover.effective().stream().map(CoverShares::of).toList(),
        current.lines().stream().map(CoverShares::of).toList());
  }
}
