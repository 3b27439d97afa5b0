package org.weibao.approval;

import java.util.Objects;
import org.weibao.policy.PolicyFacts;

/**
 * Who would be asked about a document?
 *
 * @param document kind of document as packs name it, for example {@code F2}
 * @param projectId project that it belongs to; its rules hold, and its people are asked
 * @param operation operation of the access matrix that a decision is; a role that may not do it
 *     cannot be asked
 * @param facts what is known of the document
 */
public record AskApproval(String document, long projectId, String operation, PolicyFacts facts) {

  /** Nothing is missing. */
  public AskApproval {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(facts, "facts");
  }
}
