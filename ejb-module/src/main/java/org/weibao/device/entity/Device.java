package org.weibao.device.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.weibao.device.DeviceProblem;
import org.weibao.device.DeviceStatus;
import org.weibao.kernel.BusinessException;

/**
 * One piece with a serial. In store → installed → faulty → at the supplier → in store again, or
 * scrapped from anywhere but a wall.
 */
@Entity
public class Device {

  /** Where a device is installed; room and location may be null. */
  public record Place(long projectId, Long roomId, String location) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String serial;

  @Column(name = "model_id")
  private long modelId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private DeviceStatus status;

  @Column(name = "project_id")
  private Long projectId;

  @Column(name = "room_id")
  private Long roomId;

  private String location;

  @Column(name = "installed_on")
  private LocalDate installedOn;

  @Column(name = "label_token")
  private UUID labelToken;

  @Version private int version;

  /** For the provider. */
  protected Device() {}

  /** A device that a supplier is about to send us. */
  public static Device atSupplier(String serial, long modelId) {
    Device device = new Device();
    device.serial = Objects.requireNonNull(serial, "serial");
    device.modelId = modelId;
    device.status = DeviceStatus.AT_SUPPLIER;
    return device;
  }

  @PrePersist
  void label() {
    labelToken = UUID.randomUUID();
  }

  /** Gives it a new token: labels that were printed before lead nowhere. */
  public void renewLabel(UUID token) {
    labelToken = Objects.requireNonNull(token, "token");
  }

  public Long id() {
    return id;
  }

  public String serial() {
    return serial;
  }

  /** Project in which the device is installed. */
  public Optional<Long> projectId() {
    return Optional.ofNullable(projectId);
  }

  /** Takes an installed device off its place as broken; {@code field} names the input at fault. */
  public Place takeOut(String field) {
    ensure(Set.of(DeviceStatus.INSTALLED), field);
    final Place place = new Place(projectId, roomId, location);
    status = DeviceStatus.FAULTY;
    projectId = null;
    roomId = null;
    location = null;
    installedOn = null;
    return place;
  }

  /** Installs a spare; {@code field} names the input at fault. */
  public void install(Place place, LocalDate day, String field) {
    ensure(Set.of(DeviceStatus.IN_STORE), field);
    status = DeviceStatus.INSTALLED;
    projectId = place.projectId();
    roomId = place.roomId();
    location = place.location();
    installedOn = day;
  }

  /** Goes to its maker. */
  public void leaveForSupplier() {
    ensure(Set.of(DeviceStatus.FAULTY, DeviceStatus.IN_STORE), "serial");
    status = DeviceStatus.AT_SUPPLIER;
  }

  /** Is in our store again, in order or still broken. */
  public void comeBack(boolean inOrder) {
    ensure(Set.of(DeviceStatus.AT_SUPPLIER, DeviceStatus.FAULTY), "serial");
    status = inOrder ? DeviceStatus.IN_STORE : DeviceStatus.FAULTY;
  }

  /** Is gone for good. */
  public void scrap() {
    ensure(Set.of(DeviceStatus.AT_SUPPLIER, DeviceStatus.FAULTY, DeviceStatus.IN_STORE), "serial");
    status = DeviceStatus.SCRAPPED;
  }

  private void ensure(Set<DeviceStatus> allowed, String field) {
    if (!allowed.contains(status)) {
      throw new BusinessException(DeviceProblem.WRONG_STATUS, field, serial, status);
    }
  }
}
