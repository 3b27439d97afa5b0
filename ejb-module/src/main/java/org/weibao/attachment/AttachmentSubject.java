package org.weibao.attachment;

import java.util.Objects;
import java.util.Optional;

/**
 * A thing that files belong to, as the caller may see it.
 *
 * @param kind of the thing, as its {@link AttachmentSubjects} names it
 * @param id stored id
 * @param key what the thing is found by, its number or id
 * @param projectId project that it belongs to; empty for what belongs to none, as a person's papers
 * @param requestId request in whose story its files are told; empty if they are in none
 * @param page path and query of its page, below the application
 */
public record AttachmentSubject(
    String kind,
    long id,
    String key,
    Optional<Long> projectId,
    Optional<Long> requestId,
    String page) {

  /** Texts are always known. */
  public AttachmentSubject {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(page, "page");
  }
}
