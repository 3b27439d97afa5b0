package org.weibao.routine.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** That a value lay outside of its limits, and the request that follows from it. */
@Entity
@Table(name = "routine_measure_failure")
public class MeasureFailure {

  @Id
  @Column(name = "measure_id")
  private Long measureId;

  @Column(name = "request_id")
  private Long requestId;

  @Column(name = "request_number")
  private String requestNumber;

  @Version private int version;

  /** For the provider. */
  protected MeasureFailure() {}

  /** Of a value that is stored; its request is still to follow. */
  public MeasureFailure(long measureId) {
    this.measureId = measureId;
  }

  /** Whether a request still has to follow. */
  public boolean isToRaise() {
    return requestId == null;
  }

  /** The request that follows. */
  public void raised(long request, String number) {
    if (requestId == null) {
      requestId = request;
      requestNumber = number;
    }
  }

  /** Number of the request; empty until it is raised. */
  public Optional<String> requestNumber() {
    return Optional.ofNullable(requestNumber);
  }
}
