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
  private final transient List<FieldFault> faults;

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
    this.faults = field == null ? List.of() : List.of(new FieldFault(field, code, this.arguments));
  }

  private BusinessException(ProblemCode code, List<Object> arguments, List<FieldFault> faults) {
    super(code.code() + " " + faults);
    this.code = Objects.requireNonNull(code, "problem code");
    this.field = faults.get(0).field();
    this.arguments = List.copyOf(arguments);
    this.faults = List.copyOf(faults);
  }

  /**
   * A refusal that names several fields at fault at once.
   *
   * @param code the reason that they have in common
   * @param faults at least one
   * @param arguments what the message of the reason names, in its order
   */
  public static BusinessException of(
      ProblemCode code, List<FieldFault> faults, Object... arguments) {
    return new BusinessException(code, List.of(arguments), faults);
  }

  /** The reason. */
  public ProblemCode code() {
    return code;
  }

  /** The input field at fault, the first of several; empty if none is. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** Every input field at fault; empty if none is. */
  public List<FieldFault> faults() {
    return faults;
  }

  /** What the message names, in its order. */
  public List<Object> arguments() {
    return arguments;
  }
}
