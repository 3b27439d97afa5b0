package org.weibao.masterimport;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of imports.
 *
 * @param finishedAt empty while it runs, or if the server stopped in the middle
 * @param undoneAt empty for one that stands
 */
public record MasterImportRow(
    long id,
    ImportKind kind,
    String fileName,
    long importedBy,
    String importedByName,
    Instant startedAt,
    Optional<Instant> finishedAt,
    int rows,
    int created,
    int changed,
    int unchanged,
    int refused,
    Optional<Instant> undoneAt,
    Optional<String> undoneByName) {}
