package org.weibao.charge.entity;

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
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.weibao.charge.ChargeProblem;
import org.weibao.charge.ChargeState;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceUnit;
import org.weibao.charge.control.PricedWork;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.StaleVersion;

/**
 * A charge. What a list prices counts at once; a price of its own waits until it is agreed to or
 * refused. Either may be withdrawn, with a reason, and then stays readable; nothing else of it ever
 * changes.
 */
@Entity
@Table(name = "charge")
public class Charge {

  /** As packs and approvals name it. */
  public static final String DOCUMENT = "CHARGE";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "service_day")
  private LocalDate serviceDay;

  private String period;

  private String code;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private PriceKind kind;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_zh_tw")
  private String nameZhTw;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private PriceUnit unit;

  private BigDecimal quantity;

  @Column(name = "unit_price")
  private BigDecimal unitPrice;

  private BigDecimal amount;

  private String currency;

  @Column(name = "list_version_id")
  private Long listVersionId;

  @Column(name = "list_name")
  private String listName;

  @Column(name = "own_price_reason")
  private String ownPriceReason;

  private String basis;

  private String clause;

  private String policy;

  private String inputs;

  private String steps;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ChargeState state;

  @Column(name = "entered_by")
  private long enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Version private int version;

  /** For the provider. */
  protected Charge() {}

  /** Work that was priced. */
  public Charge(
      String number, long requestId, long projectId, PricedWork work, long enteredBy, Instant now) {
    this.number = Objects.requireNonNull(number, "number");
    this.requestId = requestId;
    this.projectId = projectId;
    this.serviceDay = work.serviceDay();
    this.period = YearMonth.from(serviceDay).toString();
    this.code = work.code();
    this.kind = work.kind().orElse(null);
    this.nameEn = work.names().english();
    this.nameZh = work.names().simplified();
    this.nameZhTw = work.names().traditional();
    this.unit = work.unit();
    this.quantity = work.quantity();
    this.unitPrice = work.unitPrice();
    this.amount = work.amount().amount();
    this.currency = work.amount().currency().getCurrencyCode();
    this.listVersionId = work.listVersionId().orElse(null);
    this.listName = work.list().orElse(null);
    this.ownPriceReason = work.ownPriceReason().orElse(null);
    this.basis = work.ground().basis();
    this.clause = work.ground().clause();
    this.policy = work.ground().policy();
    this.inputs = DecisionJson.inputs(work.ground().inputs());
    this.steps = DecisionJson.steps(work.steps());
    this.state = ownPriceReason == null ? ChargeState.COUNTS : ChargeState.WAITS;
    this.enteredBy = enteredBy;
    this.enteredAt = Objects.requireNonNull(now, "now");
  }

  /** Who is asked about its price has answered. */
  public void decided(boolean agreed) {
    ensure(state == ChargeState.WAITS);
    state = agreed ? ChargeState.COUNTS : ChargeState.REFUSED;
  }

  /** Takes it back; whether somebody was still asked about it. */
  public boolean withdraw(String reason, long person, Instant now) {
    ensure(state == ChargeState.COUNTS || state == ChargeState.WAITS);
    boolean waited = state == ChargeState.WAITS;
    state = ChargeState.WITHDRAWN;
    withdrawnReason = Objects.requireNonNull(reason, "reason");
    withdrawnBy = person;
    withdrawnAt = Objects.requireNonNull(now, "now");
    return waited;
  }

  private void ensure(boolean possible) {
    if (!possible) {
      throw new BusinessException(ChargeProblem.OTHER_STATE, null, number, state);
    }
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(Charge.class, id, number, seen, version);
  }

  /** What people are asked about, by name. */
  public Map<String, String> content() {
    return Map.of(
        "code", code,
        "currency", currency,
        "name", nameZh,
        "quantity", plain(quantity),
        "reason", Objects.requireNonNullElse(ownPriceReason, ""),
        "serviceDay", serviceDay.toString(),
        "unit", unit.name(),
        "unitPrice", plain(unitPrice));
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

  public long requestId() {
    return requestId;
  }

  public long projectId() {
    return projectId;
  }

  public long enteredBy() {
    return enteredBy;
  }
}
