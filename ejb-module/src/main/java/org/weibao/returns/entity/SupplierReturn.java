package org.weibao.returns.entity;

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
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.StaleVersion;
import org.weibao.organization.Role;
import org.weibao.returns.ReturnProblem;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.SupplierWord;
import org.weibao.returns.control.ReturnContent;

/**
 * Form F2: one device on its way to the maker and back. In approval → requested → acknowledged →
 * authorised → shipped → received by supplier → repaired, replaced or nothing found → shipped back
 * → received → closed; declined in approval, refused or scrapped by the supplier, cancelled until
 * it leaves. {@link ReturnStatus#next} is the law.
 */
@Entity
@Table(name = "supplier_return")
public class SupplierReturn {

  /** Kind of document, as packs name it. */
  public static final String DOCUMENT = "F2";

  /** What a new form holds. */
  public record Form(
      String number,
      long faultRecordId,
      long requestId,
      long projectId,
      long deviceId,
      long supplierId,
      String faultText,
      Optional<BigDecimal> repairFee,
      String policy) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "fault_record_id")
  private long faultRecordId;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "device_id")
  private long deviceId;

  @Column(name = "supplier_id")
  private long supplierId;

  @Column(name = "fault_text")
  private String faultText;

  @Column(name = "we_pay")
  private boolean wePay;

  @Column(name = "repair_fee")
  private BigDecimal repairFee;

  private String policy;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ReturnStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "waiting_role", columnDefinition = "varchar")
  private Role waitingRole;

  @Column(name = "requested_by")
  private long requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "rma_number")
  private String rmaNumber;

  @Column(name = "refusal_code")
  private String refusalCode;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ReturnStatus outcome;

  @Column(name = "outcome_text")
  private String outcomeText;

  @Column(name = "replacement_id")
  private Long replacementId;

  @Column(name = "city_id")
  private Long cityId;

  @Column(name = "shipped_by")
  private Long shippedBy;

  @Column(name = "shipped_at")
  private Instant shippedAt;

  private String carrier;

  @Column(name = "tracking_number")
  private String trackingNumber;

  @Column(name = "back_carrier")
  private String backCarrier;

  @Column(name = "back_tracking")
  private String backTracking;

  @Column(name = "received_at")
  private Instant receivedAt;

  private String inspection;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "sent_sequence")
  private long sentSequence;

  @Column(name = "heard_sequence")
  private long heardSequence;

  @Version private int version;

  /** For the provider. */
  protected SupplierReturn() {}

  /** A form that waits for its first approval, by somebody who holds this role. */
  public SupplierReturn(Form form, Role firstRole, long requestedBy, Instant requestedAt) {
    this.number = form.number();
    this.faultRecordId = form.faultRecordId();
    this.requestId = form.requestId();
    this.projectId = form.projectId();
    this.deviceId = form.deviceId();
    this.supplierId = form.supplierId();
    this.faultText = form.faultText();
    this.wePay = form.repairFee().isPresent();
    this.repairFee = form.repairFee().orElse(null);
    this.policy = form.policy();
    this.status = ReturnStatus.IN_APPROVAL;
    this.waitingRole = firstRole;
    this.requestedBy = requestedBy;
    this.requestedAt = requestedAt;
  }

  public Long id() {
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

  /** Role that has to decide next, while in approval. */
  public Optional<Role> waitingRole() {
    return Optional.ofNullable(waitingRole);
  }

  public long deviceId() {
    return deviceId;
  }

  public long supplierId() {
    return supplierId;
  }

  public String faultText() {
    return faultText;
  }

  public boolean wePay() {
    return wePay;
  }

  /** What people approve (S01-5.2.1-b). */
  public Map<String, String> content() {
    return ReturnContent.of(
        deviceId, faultRecordId, faultText, Optional.ofNullable(repairFee), supplierId);
  }

  public ReturnStatus status() {
    return status;
  }

  public long requestedBy() {
    return requestedBy;
  }

  /** Store's city that the device left, and into which it comes back. */
  public long cityId() {
    return cityId;
  }

  /** Who sent the device; the supplier's moves are booked in his name. */
  public long shippedBy() {
    return shippedBy;
  }

  public String rmaNumber() {
    return rmaNumber;
  }

  /** The device that comes back: the one sent, or the one given for it. */
  public long returningDeviceId() {
    return replacementId == null ? deviceId : replacementId;
  }

  /** Sequence of the supplier's last word that had its turn; 0 before the first. */
  public long heardSequence() {
    return heardSequence;
  }

  /** Takes the next sequence number for a message of ours. */
  public long nextSentSequence() {
    return ++sentSequence;
  }

  /** A word of the supplier had its turn. */
  public void heard(long sequence) {
    heardSequence = sequence;
  }

  /**
   * Refuses a change of what the caller has not seen.
   *
   * @throws BusinessException {@link CommonProblem#STALE_VERSION}
   */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(SupplierReturn.class, id, number, seen, version);
  }

  /** One agreed; the next is asked. */
  public void passTo(Role next) {
    ensure(ReturnStatus.IN_APPROVAL);
    waitingRole = next;
  }

  /** All agreed: the supplier is asked. */
  public void approve() {
    become(ReturnStatus.REQUESTED);
    waitingRole = null;
  }

  /** One did not agree. */
  public void decline(Instant at) {
    become(ReturnStatus.DECLINED);
    waitingRole = null;
    finishedAt = at;
  }

  /** Given up, while the device is still here. */
  public void cancel(Instant at) {
    become(ReturnStatus.CANCELLED);
    waitingRole = null;
    finishedAt = at;
  }

  /** The project team sends the device (S01-5.2.1-d). */
  public void ship(long city, String by, String tracking, long person, Instant at) {
    become(ReturnStatus.SHIPPED);
    cityId = city;
    carrier = by;
    trackingNumber = tracking;
    shippedBy = person;
    shippedAt = at;
  }

  /** Carries out a word of the supplier. */
  public void apply(SupplierWord word) {
    become(word.target());
    if (word instanceof SupplierWord.Authorised authorised) {
      rmaNumber = authorised.rmaNumber();
    } else if (word instanceof SupplierWord.Refused refused) {
      refusalCode = refused.code();
      outcomeText = refused.reason();
    } else if (word instanceof SupplierWord.Repaired repaired) {
      conclude(word, repaired.work());
    } else if (word instanceof SupplierWord.Replaced replaced) {
      conclude(word, replaced.reason());
    } else if (word instanceof SupplierWord.NoFaultFound nothing) {
      conclude(word, nothing.findings());
    } else if (word instanceof SupplierWord.Scrapped scrapped) {
      conclude(word, scrapped.reason());
    } else if (word instanceof SupplierWord.ShippedBack back) {
      backCarrier = back.carrier();
      backTracking = back.trackingNumber();
    }
  }

  /** The device that the supplier gives for ours. */
  public void replacedBy(long newDeviceId) {
    ensure(ReturnStatus.REPLACED);
    replacementId = newDeviceId;
  }

  /** The device is in our store and was inspected. */
  public void receive(String finding, Instant at) {
    become(ReturnStatus.RECEIVED);
    inspection = finding;
    receivedAt = at;
  }

  /** Everything is done. */
  public void close(Instant at) {
    become(ReturnStatus.CLOSED);
    finishedAt = at;
  }

  /** When what was repaired, or given for it, came back; empty if nothing was. */
  public Optional<Instant> repairedOn() {
    return outcome == ReturnStatus.REPAIRED || outcome == ReturnStatus.REPLACED
        ? Optional.ofNullable(receivedAt)
        : Optional.empty();
  }

  private void conclude(SupplierWord word, String text) {
    outcome = word.target();
    outcomeText = text;
  }

  private void ensure(ReturnStatus expected) {
    if (status != expected) {
      throw new BusinessException(ReturnProblem.WRONG_STATUS, null, number, status);
    }
  }

  private void become(ReturnStatus target) {
    if (!status.canBecome(target)) {
      throw new BusinessException(ReturnProblem.WRONG_STATUS, null, number, status);
    }
    status = target;
  }
}
