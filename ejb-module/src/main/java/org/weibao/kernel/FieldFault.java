package org.weibao.kernel;

import java.util.List;

/**
 * One field of a command that is at fault.
 *
 * @param field as named in the command
 * @param code what is wrong with it
 * @param arguments what its message names, in its order
 */
public record FieldFault(String field, ProblemCode code, List<Object> arguments) {

  /** Arguments are copied. */
  public FieldFault {
    arguments = List.copyOf(arguments);
  }

  /** The same of a field that has another name where it was typed. */
  public FieldFault named(String other) {
    return new FieldFault(other, code, arguments);
  }
}
