package org.weibao.registerimport;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of imports.
 *
 * @param finishedAt empty while the import runs, or if the server stopped in the middle; the file
 *     can then be imported again
 */
public record ImportSummary(
    long id,
    String fileName,
    String importedByName,
    Instant startedAt,
    Optional<Instant> finishedAt,
    int rows,
    int imported,
    int alreadyThere,
    int rejected) {}
