package org.weibao.kernel;

/** What sort of refusal a {@link ProblemCode} is; each way in translates it once. */
public enum ProblemKind {
  /** The input breaks a rule and can be corrected by who sent it. */
  INVALID,
  /** Something named in the input does not exist, or not for this caller. */
  NOT_FOUND,
  /** The state of the thing does not allow it, or somebody else was faster. */
  CONFLICT,
  /** The caller may not do this. */
  FORBIDDEN
}
