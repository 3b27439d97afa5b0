package org.weibao.routine.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.routine.MeasureView;
import org.weibao.routine.Measured;

/** A value that was measured. */
@Schema(name = "RoutineMeasure", description = "A value that was measured on a routine visit")
public record MeasureAnswer(
    String name,
    BigDecimal value,
    String unit,
    BigDecimal atLeast,
    BigDecimal atMost,
    @Schema(description = "Absent where no limits say so") Boolean passed,
    @Schema(description = "The request that a value outside of its limits raised; only of visits")
        String requestNumber) {

  /** A value as the API tells it. */
  public static MeasureAnswer of(Measured measured) {
    return of(new MeasureView(measured, Optional.empty()));
  }

  static MeasureAnswer of(MeasureView view) {
    Measured measured = view.measured();
    return new MeasureAnswer(
        measured.name(),
        measured.value(),
        measured.unit().orElse(null),
        measured.atLeast().orElse(null),
        measured.atMost().orElse(null),
        measured.passed().orElse(null),
        view.requestNumber().orElse(null));
  }
}
