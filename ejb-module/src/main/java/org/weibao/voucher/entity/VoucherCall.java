package org.weibao.voucher.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.organization.Role;
import org.weibao.workorder.ServiceClass;

/** A voucher on its way through one call. */
@Entity
@Table(name = "voucher_call")
public class VoucherCall {

  @Id
  @Column(name = "request_id")
  private long requestId;

  @Column(name = "voucher_id")
  private long voucherId;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_class", columnDefinition = "varchar")
  private ServiceClass serviceClass;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private Long sentBy;

  @Column(name = "sent_to")
  private String sentTo;

  /** For the provider. */
  protected VoucherCall() {}

  /** It is taken out of the folder. */
  public VoucherCall(long requestId, long voucherId, ServiceClass serviceClass, Instant now) {
    this.requestId = requestId;
    this.voucherId = voucherId;
    this.serviceClass = Objects.requireNonNull(serviceClass, "service class");
    this.takenAt = Objects.requireNonNull(now, "now");
  }

  /**
   * It goes to whoever dispatches.
   *
   * @param to roles that answer for dispatch now; none if no pack names any
   */
  public void send(long personId, Set<Role> to, Instant now) {
    sentBy = personId;
    sentAt = now;
    sentTo =
        to.isEmpty() ? null : to.stream().map(Role::name).sorted().collect(Collectors.joining(","));
  }

  /** When it was sent; empty before. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }
}
