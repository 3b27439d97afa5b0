package org.weibao.kernel.rest;

import java.util.List;

/**
 * One value of the input that is not accepted.
 *
 * @param field name of the JSON field, query parameter or header
 * @param code below {@code problem.} in the message catalogue
 * @param arguments what the message names, in its order
 */
public record FieldError(String field, String code, List<Object> arguments) {

  /** Arguments in their order. */
  public static FieldError of(String field, String code, Object... arguments) {
    return new FieldError(field, code, List.of(arguments));
  }
}
