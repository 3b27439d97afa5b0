package org.weibao.approval;

import java.util.Map;
import java.util.Objects;

/**
 * Decides the step whose turn it is.
 *
 * @param document kind of document
 * @param documentId id of the document
 * @param answer agreed or refused
 * @param opinion in their words; needed for a refusal, otherwise empty or null will do
 * @param content the document as it is now, as in {@link NewApproval}
 */
public record DecideApproval(
    String document, long documentId, Answer answer, String opinion, Map<String, String> content) {

  /** Longest opinion. */
  public static final int OPINION_LENGTH = 1000;

  /** Content is copied; no opinion is an empty one. */
  public DecideApproval {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(answer, "answer");
    opinion = opinion == null ? "" : opinion.strip();
    content = Map.copyOf(content);
  }
}
