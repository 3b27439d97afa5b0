package org.weibao.kernel.rest;

import java.util.List;

/** Values of the input that cannot be what they should be; answered with 422, all at once. */
public class InvalidInput extends RuntimeException {

  private final transient List<FieldError> errors;

  /** At least one error. */
  public InvalidInput(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  /** What is wrong with which field. */
  public List<FieldError> errors() {
    return errors;
  }
}
