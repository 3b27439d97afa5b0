package org.weibao.kernel;

/** A refusal that users meet; implemented by one enum per capability. */
public interface ProblemCode {

  /**
   * Dotted, lower-case and stable, for example {@code request.arrival-before-receipt}; {@code
   * problem.} in front of it makes the key of the message.
   */
  String code();

  /** The sort of refusal. */
  ProblemKind kind();
}
