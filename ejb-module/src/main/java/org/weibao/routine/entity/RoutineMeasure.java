package org.weibao.routine.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Messages;
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

  /** Row of the value. */
  public long id() {
    return id;
  }

  /** Names the request that follows a bad value, once and for ever. */
  public String key() {
    return "routine/measure/" + id;
  }

  /** What is asked for, in the words of the register: the value and what it should have been. */
  public String demand() {
    Measured measured = view();
    return Messages.text(
        Locale.SIMPLIFIED_CHINESE,
        "routine.measure.demand",
        measured.name(),
        measured.shown(),
        measured.limits() + measured.unit().map(text -> " " + text).orElse(""));
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
