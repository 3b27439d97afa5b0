package org.weibao.dailyreport.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dailyreport.RegisterComparison;
import org.weibao.kernel.rest.Instants;

/** The register of a day beside its vouchers. */
@Schema(name = "RegisterComparison", description = "The register of a day beside its vouchers")
public record ComparisonAnswer(
    long cityId,
    LocalDate day,
    int requests,
    int visits,
    @Schema(description = "Requests that nobody was sent to on the day") List<Gap> undispatched,
    @Schema(description = "Finished visits without a fault record") List<Gap> unrecorded,
    @Schema(description = "Who has confirmed it, the latest first") List<Check> checks) {

  /** What does not go together. */
  @Schema(name = "RegisterGap", description = "What does not go together")
  public record Gap(
      String number,
      String requestNumber,
      String what,
      OffsetDateTime at,
      @Schema(description = "The later work order, or who was there") String since) {

    static Gap of(RegisterComparison.Gap gap, ZoneId zone) {
      return new Gap(
          gap.number(),
          gap.requestNumber(),
          gap.what(),
          Instants.at(gap.at(), zone),
          gap.since().orElse(null));
    }
  }

  /** A confirmation. */
  @Schema(name = "RegisterCheck", description = "Somebody's confirmation")
  public record Check(
      String byName, OffsetDateTime at, int undispatched, int unrecorded, String note) {}

  static ComparisonAnswer of(RegisterComparison compared, ZoneId zone) {
    return new ComparisonAnswer(
        compared.city().id(),
        compared.day(),
        compared.requests(),
        compared.orders(),
        compared.undispatched().stream().map(gap -> Gap.of(gap, zone)).toList(),
        compared.unrecorded().stream().map(gap -> Gap.of(gap, zone)).toList(),
        compared.checks().stream()
            .map(
                check ->
                    new Check(
                        check.byName(),
                        Instants.at(check.at(), zone),
                        check.undispatched(),
                        check.unrecorded(),
                        check.note().orElse(null)))
            .toList());
  }
}
