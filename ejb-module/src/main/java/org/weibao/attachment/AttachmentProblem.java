package org.weibao.attachment;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a file is not taken, or not shown. */
public enum AttachmentProblem implements ProblemCode {
  /** There is no such file, or not for this caller. */
  UNKNOWN("attachment.unknown", ProblemKind.NOT_FOUND),
  /** There is no such thing to keep a file with, or not for this caller. */
  UNKNOWN_SUBJECT("attachment.unknown-subject", ProblemKind.NOT_FOUND),
  /** Nothing was sent. */
  MISSING("attachment.missing", ProblemKind.INVALID),
  /** A file without a byte. */
  EMPTY("attachment.empty", ProblemKind.INVALID),
  /** Larger than is taken. */
  TOO_LARGE("attachment.too-large", ProblemKind.INVALID),
  /** What it holds is of no kind that is taken. */
  OTHER_TYPE("attachment.other-type", ProblemKind.INVALID),
  /** It begins like a picture and is none, or not a whole one. */
  BROKEN_PICTURE("attachment.broken-picture", ProblemKind.INVALID),
  /** A picture with more dots than any camera takes. */
  TOO_MANY_DOTS("attachment.too-many-dots", ProblemKind.INVALID),
  /** The thing has as many files as anybody looks through. */
  TOO_MANY_FILES("attachment.too-many-files", ProblemKind.CONFLICT),
  /** A note that is too long. */
  NOTE("attachment.note", ProblemKind.INVALID),
  /** A file is not withdrawn without a reason. */
  REASON_MISSING("attachment.reason-missing", ProblemKind.INVALID),
  /** It is withdrawn already. */
  WITHDRAWN("attachment.withdrawn", ProblemKind.CONFLICT),
  /** Partners withdraw what they sent themselves. */
  NOT_YOURS("attachment.not-yours", ProblemKind.FORBIDDEN);

  private final String code;
  private final ProblemKind kind;

  AttachmentProblem(String code, ProblemKind kind) {
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
