package org.weibao.routine.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.weibao.routine.Measured;

/** What was measured on a visit (S12-4.2.4a); never changed. */
@Entity
@Table(name = "routine_measure")
public class RoutineMeasure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "visit_id")
  private long visitId;

  private int position;

  private String name;

  private BigDecimal value;

  private String unit;

  @Column(name = "at_least")
  private BigDecimal atLeast;

  @Column(name = "at_most")
  private BigDecimal atMost;

  /** For the provider. */
  protected RoutineMeasure() {}

  /** A value of a visit. */
  public RoutineMeasure(long visitId, int position, Measured measured) {
    this.visitId = visitId;
    this.position = position;
    this.name = measured.name();
    this.value = measured.value();
    this.unit = measured.unit().orElse(null);
    this.atLeast = measured.atLeast().orElse(null);
    this.atMost = measured.atMost().orElse(null);
  }

  /** Visit on which it was measured. */
  public long visitId() {
    return visitId;
  }

  /** Its place among the values of the visit. */
  public int position() {
    return position;
  }

  /** As people see it. */
  Measured view() {
    return new Measured(
        name,
        value,
        Optional.ofNullable(unit),
        Optional.ofNullable(atLeast),
        Optional.ofNullable(atMost));
  }
}
