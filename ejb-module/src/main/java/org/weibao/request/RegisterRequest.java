package org.weibao.request;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the register F5 (S01-5.1.2-b).
 *
 * @param projectId id of the project
 * @param roomId id of the owner's room; fills label, owner and phone where they are empty
 * @param roomLabel building and room as written
 * @param ownerName who asks
 * @param ownerPhone where to reach the owner
 * @param deviceSerial serial of the device, if known
 * @param productModel what is to be repaired, where its serial is not known
 * @param location where it is
 * @param demand what is asked for; at most {@link #DEMAND_LENGTH} characters
 * @param urgency as the property centre says
 * @param emergencyGround with an emergency only
 * @param receivedAt when the owner asked; the clock starts there
 * @param source the way in
 * @param registerNumber the property centre's own number; once a project
 * @param idempotencyKey the sender's key; a second call with it gets the first answer
 */
public record RegisterRequest(
    long projectId,
    Optional<Long> roomId,
    Optional<String> roomLabel,
    Optional<String> ownerName,
    Optional<String> ownerPhone,
    Optional<String> deviceSerial,
    Optional<String> productModel,
    Optional<String> location,
    String demand,
    Urgency urgency,
    Optional<EmergencyGround> emergencyGround,
    Instant receivedAt,
    RequestSource source,
    Optional<String> registerNumber,
    Optional<String> idempotencyKey) {

  public static final int ROOM_LABEL_LENGTH = 80;
  public static final int OWNER_NAME_LENGTH = 80;
  public static final int OWNER_PHONE_LENGTH = 40;
  public static final int PRODUCT_MODEL_LENGTH = 80;
  public static final int LOCATION_LENGTH = 120;
  public static final int DEMAND_LENGTH = 1000;
  public static final int REGISTER_NUMBER_LENGTH = 40;
  public static final int IDEMPOTENCY_KEY_LENGTH = 80;

  /** A line that names the device or none, and no model beside it. */
  public RegisterRequest(
      long projectId,
      Optional<Long> roomId,
      Optional<String> roomLabel,
      Optional<String> ownerName,
      Optional<String> ownerPhone,
      Optional<String> deviceSerial,
      Optional<String> location,
      String demand,
      Urgency urgency,
      Optional<EmergencyGround> emergencyGround,
      Instant receivedAt,
      RequestSource source,
      Optional<String> registerNumber,
      Optional<String> idempotencyKey) {
    this(
        projectId,
        roomId,
        roomLabel,
        ownerName,
        ownerPhone,
        deviceSerial,
        Optional.empty(),
        location,
        demand,
        urgency,
        emergencyGround,
        receivedAt,
        source,
        registerNumber,
        idempotencyKey);
  }

  /** The same with what was found out of who asks and where. */
  public RegisterRequest with(
      Optional<String> room,
      Optional<String> place,
      Optional<String> name,
      Optional<String> phone) {
    return new RegisterRequest(
        projectId,
        roomId,
        room,
        name,
        phone,
        deviceSerial,
        productModel,
        place,
        demand,
        urgency,
        emergencyGround,
        receivedAt,
        source,
        registerNumber,
        idempotencyKey);
  }

  /** The same by another way in. */
  public RegisterRequest from(RequestSource way) {
    return new RegisterRequest(
        projectId,
        roomId,
        roomLabel,
        ownerName,
        ownerPhone,
        deviceSerial,
        productModel,
        location,
        demand,
        urgency,
        emergencyGround,
        receivedAt,
        way,
        registerNumber,
        idempotencyKey);
  }

  /** What the types allow to be absent is present. */
  public RegisterRequest {
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(receivedAt, "received at");
    Objects.requireNonNull(source, "source");
  }
}
