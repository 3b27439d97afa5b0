package org.weibao.security;

/** Why somebody who comes from the provider is not let in. */
public class ProviderRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** What the person is told. */
  public enum Reason {
    /** The provider does not answer. */
    UNREACHABLE,
    /** What came is not an answer of the provider to a question of ours. */
    NOT_TRUSTED,
    /** The provider itself let nobody in. */
    DENIED,
    /** Nobody here has that sign-in name, or no more. */
    UNKNOWN_PERSON
  }

  private final Reason reason;

  /**
   * @param detail for the log
   */
  public ProviderRefusal(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  ProviderRefusal(String detail, Throwable cause) {
    super(detail, cause);
    this.reason = Reason.UNREACHABLE;
  }

  /** What the person is told. */
  public Reason reason() {
    return reason;
  }
}
