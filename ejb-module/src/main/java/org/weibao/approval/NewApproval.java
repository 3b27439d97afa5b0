package org.weibao.approval;

import java.util.Map;
import java.util.Objects;

/**
 * Puts a document to people.
 *
 * @param plan whom, from {@link ApprovalService#plan}
 * @param documentId id of the document, unique for its kind
 * @param number what people call it
 * @param link path and query of its page, below the application
 * @param subject whose history the approval belongs to
 * @param content what the approval is about, by name; if any of it changes, nothing decided so far
 *     counts
 * @param oneStepEach whether nobody may have a part in two steps
 * @param tells whether those who are asked, and the one who asks, are told in general words; a
 *     document with better words of its own tells them itself. Copies are told in any case.
 */
public record NewApproval(
    PlannedApproval plan,
    long documentId,
    String number,
    String link,
    Subject subject,
    Map<String, String> content,
    boolean oneStepEach,
    boolean tells) {

  /** Content is copied. */
  public NewApproval {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(subject, "subject");
    content = Map.copyOf(content);
  }

  /**
   * A thing of the trail.
   *
   * @param column column by which other tables refer to it, for example {@code return_id}
   * @param id its id
   */
  public record Subject(String column, long id) {

    /** A plain name of a column. */
    public Subject {
      if (!column.matches("[a-z_]{1,40}")) {
        throw new IllegalArgumentException(column + " is no column");
      }
    }
  }
}
