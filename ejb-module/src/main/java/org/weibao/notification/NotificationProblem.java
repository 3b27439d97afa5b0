package org.weibao.notification;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum NotificationProblem implements ProblemCode {
  /** The reader has no such notification. */
  UNKNOWN("notification.unknown", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  NotificationProblem(String code, ProblemKind kind) {
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
