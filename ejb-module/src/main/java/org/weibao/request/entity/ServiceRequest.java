package org.weibao.request.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.weibao.device.DeviceView;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.PersonalData;
import org.weibao.kernel.PhoneMask;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomView;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/**
 * A line of the register F5. Registered → on site → closed; awaiting a return in between while a
 * device is at its maker.
 */
@Entity
@Table(name = "service_request")
public class ServiceRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "project_id")
  private long projectId;

  @PersonalData
  @Column(name = "room_id")
  private Long roomId;

  @PersonalData
  @Column(name = "room_label")
  private String roomLabel;

  @PersonalData
  @Column(name = "owner_name")
  private String ownerName;

  @PersonalData
  @Column(name = "owner_phone")
  private String ownerPhone;

  @Column(name = "device_id")
  private Long deviceId;

  @Column(name = "product_model")
  private String productModel;

  private String location;

  private String demand;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  @Column(name = "emergency_ground", columnDefinition = "varchar")
  private EmergencyGround emergencyGround;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private RequestSource source;

  @Column(name = "register_number")
  private String registerNumber;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private RequestStatus status;

  @Column(name = "service_case")
  private String serviceCase;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Payer payer;

  @Column(name = "phone_only")
  private boolean phoneOnly;

  @Column(name = "arrival_due_at")
  private Instant arrivalDueAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private int version;

  /** For the provider. */
  protected ServiceRequest() {}

  /** A new line; its case is set by {@link #take}. */
  public ServiceRequest(
      String number,
      RegisterRequest command,
      Optional<RoomView> room,
      Optional<Long> deviceId,
      Instant registeredAt,
      long registeredBy) {
    this.number = number;
    this.projectId = command.projectId();
    this.roomId = command.roomId().orElse(null);
    this.roomLabel = command.roomLabel().or(() -> room.map(RoomView::label)).orElse(null);
    this.ownerName = command.ownerName().or(() -> room.flatMap(RoomView::ownerName)).orElse(null);
    this.ownerPhone =
        command.ownerPhone().or(() -> room.flatMap(RoomView::ownerPhone)).orElse(null);
    this.deviceId = deviceId.orElse(null);
    // A device says itself what it is.
    this.productModel = deviceId.isPresent() ? null : command.productModel().orElse(null);
    this.location = command.location().orElse(null);
    this.demand = command.demand().strip();
    this.urgency = command.urgency();
    this.emergencyGround = command.emergencyGround().orElse(null);
    this.receivedAt = command.receivedAt();
    this.registeredAt = registeredAt;
    this.registeredBy = registeredBy;
    this.source = command.source();
    this.registerNumber = command.registerNumber().orElse(null);
    this.idempotencyKey = command.idempotencyKey().orElse(null);
    this.status = RequestStatus.REGISTERED;
  }

  public Long id() {
    return id;
  }

  /** What it is called. */
  public String number() {
    return number;
  }

  public long projectId() {
    return projectId;
  }

  public Urgency urgency() {
    return urgency;
  }

  public Optional<EmergencyGround> emergencyGround() {
    return Optional.ofNullable(emergencyGround);
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public int version() {
    return version;
  }

  /** Takes over what was decided; calendar hours run from the receipt. */
  public void take(ServiceCaseDecision decision) {
    serviceCase = decision.serviceCase();
    payer = decision.payer();
    phoneOnly = decision.arrival() == ArrivalKind.PHONE_ONLY;
    arrivalDueAt = due(decision);
  }

  /**
   * Whether a decision says what the request goes by already.
   *
   * @param limitedByPack whether a pack's rule, and not the case, sets the limit of arrival
   */
  public boolean standsBy(ServiceCaseDecision decision, boolean limitedByPack) {
    return serviceCase.equals(decision.serviceCase())
        && payer == decision.payer()
        && (limitedByPack || Objects.equals(arrivalDueAt, due(decision)));
  }

  private Instant due(ServiceCaseDecision decision) {
    return decision
        .arrivalHours()
        .map(hours -> receivedAt.plus(Duration.ofHours(hours)))
        .orElse(null);
  }

  /**
   * A pack's rule, and not the service case, sets the limit of arrival.
   *
   * @param due empty while nobody can know it
   */
  public void limitArrival(Optional<Instant> due) {
    arrivalDueAt = due.orElse(null);
  }

  /**
   * When somebody was there. People write minutes: an arrival in the minute of the receipt was not
   * before it.
   *
   * @throws BusinessException {@link RequestProblem#ARRIVED_BEFORE_RECEIPT}
   */
  public Instant arrival(Instant written) {
    if (written.isBefore(receivedAt.truncatedTo(ChronoUnit.MINUTES))) {
      throw new BusinessException(RequestProblem.ARRIVED_BEFORE_RECEIPT, "arrivedAt");
    }
    return written.isBefore(receivedAt) ? receivedAt : written;
  }

  /**
   * Somebody is on site.
   *
   * @param at see {@link #arrival}
   * @return whether this is the first arrival
   */
  public boolean arrive(Instant at) {
    ensureOpen();
    if (status == RequestStatus.REGISTERED) {
      status = RequestStatus.ON_SITE;
    }
    // A visit entered late may be the earliest one.
    boolean first = arrivedAt == null;
    if (first || at.isBefore(arrivedAt)) {
      arrivedAt = at;
    }
    return first;
  }

  /** The fault is gone. */
  public void solve(Instant at) {
    ensureOpen();
    doneAt = at;
  }

  /** The fault is gone before anybody had to go there; a limit that has passed stays passed. */
  public void solveFromAfar(Instant at) {
    solve(at);
    if (arrivalDueAt != null && !at.isAfter(arrivalDueAt)) {
      arrivalDueAt = null;
    }
  }

  /** Whoever asked says that the fault is not gone. */
  public void reopen() {
    ensureOpen();
    ensureDone();
    doneAt = null;
  }

  /** Refuses what can only be said of a result. */
  public void ensureDone() {
    if (doneAt == null) {
      throw new BusinessException(RequestProblem.NOT_DONE, null, number);
    }
  }

  /** A device goes to its maker. */
  public void awaitReturn() {
    ensureOpen();
    status = RequestStatus.AWAITING_RETURN;
  }

  /** The device is back, or will not come back. */
  public void returnFinished() {
    if (status == RequestStatus.AWAITING_RETURN) {
      status = RequestStatus.ON_SITE;
    }
  }

  /** Whether {@link #close} would do it. */
  public boolean canClose() {
    return isClosable(status, doneAt != null, phoneOnly);
  }

  static boolean isClosable(RequestStatus status, boolean done, boolean phoneOnly) {
    boolean open = status == RequestStatus.REGISTERED || status == RequestStatus.ON_SITE;
    return open && (done || phoneOnly);
  }

  static boolean isVisitable(RequestStatus status) {
    return status != RequestStatus.CLOSED;
  }

  static boolean isLate(Instant dueAt, Instant arrivedAt, Instant now) {
    return dueAt != null && (arrivedAt == null ? now : arrivedAt).isAfter(dueAt);
  }

  /** Ends the request; by phone alone it ends without a visit (S01-5.4.2.1-3-a). */
  public void close(Instant at) {
    ensureOpen();
    if (status == RequestStatus.AWAITING_RETURN) {
      throw new BusinessException(RequestProblem.AWAITING_RETURN, null, number);
    }
    if (!canClose()) {
      throw new BusinessException(RequestProblem.NOT_DONE, null, number);
    }
    status = RequestStatus.CLOSED;
    closedAt = at;
    if (doneAt == null) {
      doneAt = at;
    }
  }

  /** Ends a request that only repeats an earlier one, whether or not anything was done. */
  public void closeAsDuplicate(Instant at) {
    ensureOpen();
    if (status == RequestStatus.AWAITING_RETURN) {
      throw new BusinessException(RequestProblem.AWAITING_RETURN, null, number);
    }
    status = RequestStatus.CLOSED;
    closedAt = at;
  }

  private void ensureOpen() {
    if (status == RequestStatus.CLOSED) {
      throw new BusinessException(RequestProblem.CLOSED, null, number);
    }
  }

  /** What a new request looks like, without reading it again. */
  public RequestView view(
      ProjectView project, Optional<DeviceView> device, String registeredByName, Instant now) {
    return new RequestView(
        id,
        number,
        projectId,
        project.code(),
        project.name(),
        project.nameEn(),
        Optional.ofNullable(roomLabel),
        Optional.ofNullable(ownerName),
        Optional.ofNullable(ownerPhone).map(PhoneMask::mask),
        device.map(DeviceView::serial),
        device.map(DeviceView::modelName).or(() -> Optional.ofNullable(productModel)),
        device.map(DeviceView::modelNameEn).or(() -> Optional.ofNullable(productModel)),
        Optional.ofNullable(location),
        demand,
        urgency,
        emergencyGround(),
        receivedAt,
        registeredAt,
        registeredByName,
        source,
        Optional.ofNullable(registerNumber),
        status,
        Optional.of(serviceCase),
        Optional.of(payer),
        Optional.ofNullable(arrivalDueAt),
        Optional.ofNullable(arrivedAt),
        Optional.ofNullable(doneAt),
        Optional.ofNullable(closedAt),
        version,
        isLate(arrivalDueAt, arrivedAt, now),
        canClose(),
        isVisitable(status),
        false);
  }
}
