package org.weibao.warranty.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.NewCoverage;
import org.weibao.warranty.RowOrigin;
import org.weibao.warranty.Side;
import org.weibao.warranty.WarrantyProblem;

/** A row of cover of a device; once entered it can only be ended before its time. */
@Entity
@Table(name = "coverage_row")
public class CoverageEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "device_id")
  private long deviceId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Side side;

  private String costs;

  private String component;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private CoverBasis basis;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private BigDecimal percent;

  private String excludes;

  private String source;

  private String conditions;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private RowOrigin origin;

  private String reason;

  @Column(name = "entered_by")
  private Long enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_by")
  private Long endedBy;

  @Column(name = "end_reason")
  private String endReason;

  @Version private int version;

  /** For the provider. */
  protected CoverageEntry() {}

  /**
   * A row that was checked.
   *
   * @param enteredBy 0 for the product itself
   */
  public CoverageEntry(
      long deviceId, NewCoverage row, RowOrigin origin, long enteredBy, Instant now) {
    this.deviceId = deviceId;
    this.side = row.side();
    this.costs = Codes.join(row.costs());
    this.component = row.component().orElse(null);
    this.basis = row.basis();
    this.startsOn = row.start();
    this.endsOn = row.end();
    this.percent = row.percent();
    this.excludes = Codes.join(row.excludes());
    this.source = row.source();
    this.conditions = row.conditions().orElse(null);
    this.origin = origin;
    this.reason = row.reason();
    this.enteredBy = enteredBy == 0 ? null : enteredBy;
    this.enteredAt = now;
  }

  /**
   * Ends it before its time; a last day before the first one makes it void.
   *
   * @throws BusinessException {@link WarrantyProblem#ENDS_EARLIER} if it ends by then anyway
   */
  public void end(LocalDate lastDay, String why, long person) {
    LocalDate end = endedOn == null ? endsOn : endedOn;
    if (!lastDay.isBefore(end)) {
      throw new BusinessException(WarrantyProblem.ENDS_EARLIER, "lastDay", end);
    }
    endedOn = lastDay;
    endReason = why;
    endedBy = person;
  }

  /** Refuses a change to what was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(CoverageEntry.class, id, source, seen, version);
  }

  public long deviceId() {
    return deviceId;
  }
}
