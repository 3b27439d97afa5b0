package org.weibao.warranty.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Role;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverOverrideView;
import org.weibao.warranty.OverrideState;

/** A wish to bear a class of cost otherwise. */
@Schema(name = "CoverOverride", description = "A wish to bear a class of cost otherwise")
public record OverrideAnswer(
    String number,
    String request,
    CostClass cost,
    @Schema(description = "Percent that the customer would bear without it") BigDecimal before,
    BigDecimal customer,
    BigDecimal department,
    BigDecimal supplier,
    BigDecimal amount,
    String reason,
    @Schema(description = "The rule by which somebody is asked") String clause,
    OverrideState state,
    @Schema(description = "Whose turn it is, while somebody is asked") Role waitingFor,
    String askedBy,
    OffsetDateTime askedAt,
    int version) {

  /** Several. */
  @Schema(name = "CoverOverrideList", description = "Wishes of a request, the latest first")
  public record Items(List<OverrideAnswer> items) {}

  static OverrideAnswer of(CoverOverrideView view, ZoneId zone) {
    return new OverrideAnswer(
        view.number(),
        view.requestNumber(),
        view.cost(),
        view.before(),
        view.shares().customer(),
        view.shares().department(),
        view.shares().supplier(),
        view.amount(),
        view.reason(),
        view.clause(),
        view.state(),
        view.approval().flatMap(approval -> approval.waitingFor()).orElse(null),
        view.askedByName(),
        Instants.at(view.askedAt(), zone),
        view.version());
  }
}
