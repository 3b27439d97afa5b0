package org.weibao.registerimport;

/** Columns of the register file. Their headers in each language come from the message catalogue. */
public enum RegisterColumn {
  /** The property centre's running number; with the project the business key. */
  REGISTER_NUMBER("registerNumber", true, 40),
  /** Code of the project. */
  PROJECT_CODE("projectCode", true, 20),
  /** When the property centre took the request down, in the department's zone. */
  RECEIVED_AT("receivedAt", true, 40),
  /** Building of the room, or of a public place. */
  BUILDING("building", false, 39),
  /** Room number in the building. */
  ROOM("room", false, 40),
  /** Who asked. */
  OWNER("owner", false, 80),
  /** How to reach who asked. */
  PHONE("phone", false, 40),
  /** Serial number of the device at fault, if known. */
  DEVICE_SERIAL("deviceSerial", false, 60),
  /** Where the device is. */
  LOCATION("location", false, 120),
  /** What is asked for. */
  DEMAND("demand", true, 1000),
  /** Routine or emergency, in the words of the catalogue. */
  URGENCY("urgency", true, 40),
  /** Why it is an emergency; needed if it is one. */
  EMERGENCY_GROUND("emergencyGround", false, 120),
  /** What is to be repaired, where its serial is not known. */
  PRODUCT_MODEL("productModel", false, 80);

  private final String key;
  private final boolean required;
  private final int maxLength;

  RegisterColumn(String key, boolean required, int maxLength) {
    this.key = key;
    this.required = required;
    this.maxLength = maxLength;
  }

  /** Stable name in results; {@code registerimport.column.} in front makes the message key. */
  public String key() {
    return key;
  }

  /** Whether each row needs a value. */
  public boolean required() {
    return required;
  }

  /** Longest value, in characters. */
  public int maxLength() {
    return maxLength;
  }
}
