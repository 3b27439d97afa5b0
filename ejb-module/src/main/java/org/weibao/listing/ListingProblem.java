package org.weibao.listing;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ListingProblem implements ProblemCode {
  /** No such view, or not one of one's own. */
  UNKNOWN_VIEW("listing.unknown-view", ProblemKind.NOT_FOUND),
  /** A view needs a name of at most so many characters. */
  BAD_NAME("listing.bad-name", ProblemKind.INVALID),
  /** The person has a view of that name for the list. */
  NAME_TAKEN("listing.name-taken", ProblemKind.CONFLICT),
  /** A view is shared with a role that one holds. */
  NOT_YOUR_ROLE("listing.not-your-role", ProblemKind.FORBIDDEN),
  /** Filters and columns of a view are too long to keep. */
  TOO_LONG("listing.too-long", ProblemKind.INVALID),
  /** A list that is wanted as a file has more rows than a file takes. */
  TOO_MANY_ROWS("listing.too-many-rows", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  ListingProblem(String code, ProblemKind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
