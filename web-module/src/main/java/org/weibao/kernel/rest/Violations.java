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
import java.util.Collection;
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
      return violation.getInvalidValue() instanceof Collection<?> many
          ? size(field, size, many.size(), "field.too-many", "field.too-few")
          : size(
              field,
              size,
              String.valueOf(violation.getInvalidValue()).length(),
              "field.too-long",
              "field.too-short");
    }
    if (rule instanceof Max max) {
      return FieldError.of(field, "field.too-large", max.value());
    }
    if (rule instanceof Min min) {
      return FieldError.of(field, "field.too-small", min.value());
    }
    return FieldError.of(field, "field.invalid");
  }

  /** The parameter, or the place in the body, written as {@code events[1].note}. */
  private static String field(Path path) {
    String parameter = "";
    StringBuilder place = new StringBuilder();
    for (Path.Node node : path) {
      switch (node.getKind()) {
        case PARAMETER -> parameter = node.getName();
        case PROPERTY -> {
          appendIndex(place, node);
          place.append(place.isEmpty() ? "" : ".").append(node.getName());
        }
        case CONTAINER_ELEMENT -> appendIndex(place, node);
        default -> {
          // Names the method or the bean, which the caller does not know.
        }
      }
    }
    return place.isEmpty() ? parameter : place.toString();
  }

  private static void appendIndex(StringBuilder place, Path.Node node) {
    if (node.getIndex() != null) {
      place.append('[').append(node.getIndex()).append(']');
    }
  }

  private static FieldError size(String field, Size size, int found, String over, String under) {
    return found > size.max()
        ? FieldError.of(field, over, size.max())
        : FieldError.of(field, under, size.min());
  }
}
