package org.weibao.masterimport;

import java.time.Instant;
import java.util.Optional;

/**
 * Work on a file in the background.
 *
 * @param done rows of all that have been dealt with
 * @param importId what it became in the list of imports; empty for a try
 * @param triedBy the try of the same rows that it follows
 * @param followedBy the import of the rows that were tried
 * @param kept whether the file is still there
 */
public record ImportJob(
    long id,
    ImportTask task,
    ImportKind kind,
    String fileName,
    ImportState state,
    String askedByName,
    Instant askedAt,
    Optional<Instant> finishedAt,
    int rows,
    int done,
    int created,
    int changed,
    int unchanged,
    int refused,
    Optional<Long> importId,
    Optional<Long> triedBy,
    Optional<Long> followedBy,
    boolean kept) {

  /** Whether its rows can be imported as they were tried. */
  public boolean isImportable() {
    return task == ImportTask.TRY
        && state == ImportState.FINISHED
        && kept
        && followedBy.isEmpty()
        && created + changed > 0;
  }
}
