package org.weibao.voucher.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.PersonalData;

/** The voucher of a product: of a device, or of a model where nobody knows the serial. */
@Entity
@Table(name = "service_voucher")
public class ServiceVoucher {

  /** What numbers are given to. */
  public static final String DOCUMENT = "SERVICE_VOUCHER";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "device_id")
  private Long deviceId;

  @PersonalData private String folder;

  private String product;

  @Column(name = "opened_at")
  private Instant openedAt;

  /** For the provider. */
  protected ServiceVoucher() {}

  /** A product gets its voucher. */
  public ServiceVoucher(
      String number,
      long projectId,
      Optional<Long> deviceId,
      String folder,
      String product,
      Instant now) {
    this.number = Objects.requireNonNull(number, "number");
    this.projectId = projectId;
    this.deviceId = deviceId.orElse(null);
    this.folder = Objects.requireNonNull(folder, "folder");
    this.product = Objects.requireNonNull(product, "product");
    this.openedAt = Objects.requireNonNull(now, "now");
  }

  /** Known once it is stored. */
  public Long id() {
    return id;
  }

  /** What it is called. */
  public String number() {
    return number;
  }
}
