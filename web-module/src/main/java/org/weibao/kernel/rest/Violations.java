package org.weibao.kernel.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;

/** Words Bean Validation's findings with the product's own codes. */
final class Violations {

  private Violations() {}

  /** One error a finding, by field. */
  static List<FieldError> errors(ConstraintViolationException thrown) {
    return thrown.getConstraintViolations().stream()
        .map(Violations::error)
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
        .toList();
  }

  private static FieldError error(ConstraintViolation<?> violation) {
    String field = field(violation.getPropertyPath());
    Annotation rule = violation.getConstraintDescriptor().getAnnotation();
    if (rule instanceof NotNull || rule instanceof NotBlank || rule instanceof NotEmpty) {
      return FieldError.of(field, "field.missing");
    }
    if (rule instanceof Size size) {
      int length = String.valueOf(violation.getInvalidValue()).length();
      return length > size.max()
          ? FieldError.of(field, "field.too-long", size.max())
          : FieldError.of(field, "field.too-short", size.min());
    }
    if (rule instanceof Max max) {
      return FieldError.of(field, "field.too-large", max.value());
    }
    if (rule instanceof Min min) {
      return FieldError.of(field, "field.too-small", min.value());
    }
    return FieldError.of(field, "field.invalid");
  }

  private static String field(Path path) {
    String last = "";
    for (Path.Node node : path) {
      last = node.getName() == null ? last : node.getName();
    }
    return last;
  }
}
