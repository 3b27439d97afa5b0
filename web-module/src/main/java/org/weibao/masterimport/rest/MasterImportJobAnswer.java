package org.weibao.masterimport.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.masterimport.ImportJob;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.ImportState;
import org.weibao.masterimport.ImportTask;

/** Work on a file and how far it is. */
@Schema(name = "MasterImportJob", description = "Work on a file of master data")
public record MasterImportJobAnswer(
    long id,
    ImportTask task,
    ImportKind kind,
    String fileName,
    ImportState state,
    OffsetDateTime askedAt,
    @Schema(description = "Absent while it waits or is at work") OffsetDateTime finishedAt,
    @Schema(description = "Rows of the file") int rows,
    @Schema(description = "Rows of these that have been dealt with") int done,
    int created,
    int changed,
    int unchanged,
    int refused,
    @Schema(description = "The import that it is; absent for a try") Long importId,
    @Schema(description = "The try whose rows it imports") Long triedBy,
    @Schema(description = "The work that imports the rows that were tried") Long followedBy,
    @Schema(description = "Whether the rows can be imported without sending the file again")
        boolean importable) {

  static MasterImportJobAnswer of(ImportJob job, ZoneId zone) {
    return new MasterImportJobAnswer(
        job.id(),
        job.task(),
        job.kind(),
        job.fileName(),
        job.state(),
        job.askedAt().atZone(zone).toOffsetDateTime(),
        job.finishedAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null),
        job.rows(),
        job.done(),
        job.created(),
        job.changed(),
        job.unchanged(),
        job.refused(),
        job.importId().orElse(null),
        job.triedBy().orElse(null),
        job.followedBy().orElse(null),
        job.isImportable());
  }
}
