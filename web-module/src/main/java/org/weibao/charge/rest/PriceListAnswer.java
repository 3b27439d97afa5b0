package org.weibao.charge.rest;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.PriceListView;
import org.weibao.charge.PriceVersionView;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.VersionState;

/** A price list. */
@Schema(name = "PriceList", description = "A price list with its versions, the latest first")
public record PriceListAnswer(
    String code,
    ScopeKind scope,
    @Schema(description = "Region or project; none for the whole department") Long placeId,
    String placeName,
    PriceNames names,
    String currency,
    RoundingMode rounding,
    LocalDate closedAfter,
    @Schema(description = "The entity tag's number") int version,
    List<Version> versions) {

  /** A version of it. */
  @Schema(name = "PriceListVersion")
  public record Version(
      int number,
      VersionState state,
      LocalDate validFrom,
      LocalDate validUntil,
      String note,
      String writtenByName,
      OffsetDateTime writtenAt,
      String decidedByName,
      OffsetDateTime decidedAt,
      String reason,
      int lines,
      @Schema(description = "To say in If-Match what was seen") int version) {

    static Version of(PriceVersionView view, ZoneId zone) {
      return new Version(
          view.number(),
          view.state(),
          view.validFrom().orElse(null),
          view.validUntil().orElse(null),
          view.note().orElse(null),
          view.writtenByName(),
          Instants.at(view.writtenAt(), zone),
          view.decidedByName().orElse(null),
          Instants.at(view.decidedAt(), zone),
          view.reason().orElse(null),
          view.lines(),
          view.version());
    }
  }

  static PriceListAnswer of(PriceListView view, ZoneId zone) {
    return new PriceListAnswer(
        view.code(),
        view.scope(),
        view.placeId().orElse(null),
        view.placeName().orElse(null),
        PriceNames.of(view.names()),
        view.currency(),
        view.rounding(),
        view.closedAfter().orElse(null),
        view.version(),
        view.versions().stream().map(version -> Version.of(version, zone)).toList());
  }
}
