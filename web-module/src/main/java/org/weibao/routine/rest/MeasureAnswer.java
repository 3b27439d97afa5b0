package org.weibao.routine.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.routine.Measured;

/** A value that was measured. */
@Schema(name = "RoutineMeasure", description = "A value that was measured on a routine visit")
public record MeasureAnswer(
    String name,
    BigDecimal value,
    String unit,
    BigDecimal atLeast,
    BigDecimal atMost,
    @Schema(description = "Absent where no limits say so") Boolean passed) {

  /** A value as the API tells it. */
  public static MeasureAnswer of(Measured measured) {
    return new MeasureAnswer(
        measured.name(),
        measured.value(),
        measured.unit().orElse(null),
        measured.atLeast().orElse(null),
        measured.atMost().orElse(null),
        measured.passed().orElse(null));
  }
}
