package org.weibao.masterimport.control;

import java.util.Optional;
import org.weibao.kernel.Call;
import org.weibao.masterimport.ImportKind;

/**
 * A job whose turn it is.
 *
 * @param fileId file that holds its rows; empty if that was forgotten
 * @param rows rows of the file
 * @param done rows that have been dealt with
 */
public record ClaimedJob(
    long id,
    ImportKind kind,
    Optional<Long> importId,
    Optional<Long> fileId,
    long askedBy,
    Call call,
    int rows,
    int done) {}
