package org.weibao.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A refusal with a coded reason: nothing was changed, and the message catalogue says why in the
 * user's language. Rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

  private final transient ProblemCode code;
  private final String field;
  private final transient List<Object> arguments;

  /**
   * @param code the reason
   * @param field the input field at fault, as named in the command; null if none is
   * @param arguments what the message names, in its order
   */
  public BusinessException(ProblemCode code, String field, Object... arguments) {
    super(code.code() + (arguments.length == 0 ? "" : " " + List.of(arguments)));
    this.code = Objects.requireNonNull(code, "problem code");
    this.field = field;
    this.arguments = List.of(arguments);
  }

  /** The reason. */
  public ProblemCode code() {
    return code;
  }

  /** The input field at fault, if one is. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** What the message names, in its order. */
  public List<Object> arguments() {
    return arguments;
  }
}
