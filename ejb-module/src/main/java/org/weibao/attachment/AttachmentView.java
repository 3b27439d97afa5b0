package org.weibao.attachment;

import java.time.Instant;
import java.util.Optional;

/**
 * A file of a thing.
 *
 * @param subjectKind kind of the thing
 * @param subjectKey what the thing is found by
 * @param projectId project of the thing; empty if it belongs to none
 * @param size in bytes
 * @param mediaType found from what the file holds
 * @param picture whether it is a picture with a small copy of it
 * @param forPartners whether the property centre may see it
 * @param uploadedByName empty if somebody sent it who is not signed in
 * @param withdrawnReason why it is hidden; empty if it is not
 */
public record AttachmentView(
    long id,
    String subjectKind,
    String subjectKey,
    Optional<Long> projectId,
    String fileName,
    Optional<String> note,
    long size,
    String mediaType,
    String sha256,
    Optional<Integer> width,
    Optional<Integer> height,
    boolean picture,
    AttachmentOrigin origin,
    boolean forPartners,
    Optional<Long> uploadedBy,
    Optional<String> uploadedByName,
    Instant uploadedAt,
    Optional<String> withdrawnByName,
    Optional<Instant> withdrawnAt,
    Optional<String> withdrawnReason,
    int version) {

  /** Whether it is hidden. */
  public boolean withdrawn() {
    return withdrawnAt.isPresent();
  }

  /** Size in kilobytes, at least one. */
  public long kilobytes() {
    return Math.max(1, Math.round(size / 1024.0));
  }
}
