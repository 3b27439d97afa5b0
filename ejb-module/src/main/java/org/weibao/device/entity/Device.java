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

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Column(name = "supplier_warranty_ends_on")
  private LocalDate supplierWarrantyEndsOn;

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

  /** A device that is taken on; where it is comes next. */
  public static Device known(String serial, long modelId) {
    Device device = new Device();
    device.serial = Objects.requireNonNull(serial, "serial");
    device.modelId = modelId;
    device.status = DeviceStatus.WITHDRAWN;
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

  public long modelId() {
    return modelId;
  }

  public DeviceStatus status() {
    return status;
  }

  public int version() {
    return version;
  }

  /** Where it is installed; empty for one that is not. */
  public Optional<Place> place() {
    return projectId().map(project -> new Place(project, roomId, location));
  }

  public Optional<LocalDate> installedOn() {
    return Optional.ofNullable(installedOn);
  }

  /** Is taken on as installed. */
  public void enterInstalled(Place place, LocalDate day) {
    ensure(Set.of(DeviceStatus.WITHDRAWN), "serial");
    status = DeviceStatus.INSTALLED;
    stand(place, day);
  }

  /** Is taken on as a spare. */
  public void enterStore() {
    ensure(Set.of(DeviceStatus.WITHDRAWN), "serial");
    status = DeviceStatus.IN_STORE;
  }

  /** Was taken on by mistake. */
  public void withdraw() {
    ensure(Set.of(DeviceStatus.INSTALLED, DeviceStatus.IN_STORE), "serial");
    status = DeviceStatus.WITHDRAWN;
    leave();
  }

  /** Says what it is and what was agreed about it. */
  public void describe(
      String newSerial, long newModel, LocalDate accepted, LocalDate warrantyEndsOn) {
    serial = Objects.requireNonNull(newSerial, "serial");
    modelId = newModel;
    acceptedOn = accepted;
    supplierWarrantyEndsOn = warrantyEndsOn;
  }

  /** Corrects where in its project it is installed, and since when. */
  public void correct(Place place, LocalDate day) {
    ensure(Set.of(DeviceStatus.INSTALLED), "serial");
    stand(place, day);
  }

  private void stand(Place place, LocalDate day) {
    projectId = place.projectId();
    roomId = place.roomId();
    location = place.location();
    installedOn = day;
  }

  private void leave() {
    projectId = null;
    roomId = null;
    location = null;
    installedOn = null;
    acceptedOn = null;
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
    leave();
    return place;
  }

  /** Installs a spare; {@code field} names the input at fault. */
  public void install(Place place, LocalDate day, String field) {
    ensure(Set.of(DeviceStatus.IN_STORE), field);
    status = DeviceStatus.INSTALLED;
    stand(place, day);
  }

  /** Was not needed where it was installed. */
  public void becomeSpare() {
    ensure(Set.of(DeviceStatus.INSTALLED), "serial");
    status = DeviceStatus.IN_STORE;
    leave();
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
