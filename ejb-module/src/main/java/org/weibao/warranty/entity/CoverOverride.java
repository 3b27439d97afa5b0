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
import java.util.Map;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.warranty.AskOverride;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.OverrideState;
import org.weibao.warranty.Shares;
import org.weibao.warranty.WarrantyProblem;

/** A wish to bear a class of cost otherwise; waits, then holds or does not. */
@Entity
@Table(name = "cover_override")
public class CoverOverride {

  /** As packs and approvals name it. */
  public static final String DOCUMENT = "COVER_OVERRIDE";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "project_id")
  private long projectId;

  @Enumerated(EnumType.STRING)
  @Column(name = "cost_class", columnDefinition = "varchar")
  private CostClass costClass;

  private BigDecimal before;

  private BigDecimal customer;

  private BigDecimal department;

  private BigDecimal supplier;

  private BigDecimal amount;

  private String reason;

  private String clause;

  private int decision;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private OverrideState state;

  @Column(name = "asked_by")
  private long askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Version private int version;

  /** For the provider. */
  protected CoverOverride() {}

  /**
   * What somebody wishes.
   *
   * @param before what the customer would bear without it
   * @param decision number of the decision that it departs from
   */
  public CoverOverride(
      String number,
      long requestId,
      long projectId,
      AskOverride wish,
      BigDecimal before,
      Shares shares,
      String clause,
      int decision,
      long askedBy,
      Instant now) {
    this.number = number;
    this.requestId = requestId;
    this.projectId = projectId;
    this.costClass = wish.cost();
    this.before = before;
    this.customer = shares.customer();
    this.department = shares.department();
    this.supplier = shares.supplier();
    this.amount = wish.amount();
    this.reason = wish.reason();
    this.clause = clause;
    this.decision = decision;
    this.state = OverrideState.WAITS;
    this.askedBy = askedBy;
    this.askedAt = now;
  }

  /** Everybody agreed, or somebody refused. */
  public void decided(boolean agreed) {
    ensureWaits();
    state = agreed ? OverrideState.AGREED : OverrideState.REFUSED;
  }

  /** Takes it back. */
  public void withdraw(String why) {
    ensureWaits();
    state = OverrideState.WITHDRAWN;
    withdrawnReason = why;
  }

  private void ensureWaits() {
    if (state != OverrideState.WAITS) {
      throw new BusinessException(WarrantyProblem.OVERRIDE_OVER, null, number, state);
    }
  }

  /** Refuses a change to what was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(CoverOverride.class, id, number, seen, version);
  }

  /** What people are asked about, by name. */
  public Map<String, String> content() {
    return Map.of(
        "amount", plain(amount),
        "cost", costClass.name(),
        "customer", plain(customer),
        "department", plain(department),
        "reason", reason,
        "supplier", plain(supplier));
  }

  /** The database writes more decimals than people do. */
  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long projectId() {
    return projectId;
  }
}
