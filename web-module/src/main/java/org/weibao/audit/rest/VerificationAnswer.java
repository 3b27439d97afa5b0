package org.weibao.audit.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.audit.ChainFault;
import org.weibao.audit.ChainReport;
import org.weibao.kernel.rest.Instants;

/** What verifying the chain found. */
@Schema(name = "AuditVerification", description = "What verifying the chain of the trail found")
public record VerificationAnswer(
    boolean intact,
    @Schema(description = "Entries that hold, from the first") long entries,
    @Schema(description = "Place of the last entry that holds") Long headPosition,
    @Schema(
            description =
                "Its hash; noted outside the product it proves later that nothing was cut off")
        String headHash,
    @Schema(description = "The first entry that does not hold; absent if all do") Broken broken,
    @Schema(description = "Entries that have waited longer than a minute for their seal")
        long overdue,
    @Schema(description = "Id of the one that has waited longest") Long firstOverdue) {

  /** The first entry that does not hold. */
  @Schema(name = "BrokenAuditEntry", description = "The first entry that does not hold")
  public record Broken(
      long position,
      @Schema(description = "Absent if the entry is missing") Long entryId,
      OffsetDateTime at,
      ChainFault fault) {}

  static VerificationAnswer of(ChainReport report, ZoneId zone) {
    return new VerificationAnswer(
        report.intact(),
        report.entries(),
        report.head().map(ChainReport.Head::position).orElse(null),
        report.head().map(ChainReport.Head::hash).orElse(null),
        report.broken().map(broken -> broken(broken, zone)).orElse(null),
        report.overdue(),
        report.firstOverdue().orElse(null));
  }

  private static Broken broken(ChainReport.Break broken, ZoneId zone) {
    return new Broken(
        broken.position(),
        broken.entryId().orElse(null),
        Instants.at(broken.at(), zone),
        broken.fault());
  }
}
