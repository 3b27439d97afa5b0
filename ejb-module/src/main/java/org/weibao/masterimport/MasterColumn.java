package org.weibao.masterimport;

import java.util.Set;

/** Columns of files with master data. Their headers come from the message catalogue. */
public enum MasterColumn {
  PROJECT("projectCode", 20, 14),
  BUILDING("building", 40, 10),
  ROOM("roomNumber", 40, 12),
  OWNER("owner", 80, 16),
  PHONE("phone", 40, 18),
  MOVED_IN_ON("movedInOn", 40, 14),
  SERIAL("serial", 60, 24),
  MODEL("modelCode", 40, 14),
  LOCATION("location", 120, 28),
  CITY("storeCity", 20, 14),
  INSTALLED_ON("installedOn", 40, 14),
  ACCEPTED_ON("acceptedOn", 40, 14),
  WARRANTY("supplierWarrantyEndsOn", 40, 16),
  CENTER("centerCode", 20, 16),
  DUTY("duty", 40, 16),
  NAME("name", 80, 16),
  TITLE("title", 80, 20),
  EMAIL("email", 120, 28),
  FROM("from", 40, 14),
  UNTIL("to", 40, 14);

  private static final Set<MasterColumn> DAYS =
      Set.of(MOVED_IN_ON, INSTALLED_ON, ACCEPTED_ON, WARRANTY, FROM, UNTIL);

  private final String key;
  private final int maxLength;
  private final int width;

  MasterColumn(String key, int maxLength, int width) {
    this.key = key;
    this.maxLength = maxLength;
    this.width = width;
  }

  /** Stable name in results; {@code masterimport.column.} in front makes the message key. */
  public String key() {
    return key;
  }

  /** Longest value, in characters. */
  public int maxLength() {
    return maxLength;
  }

  /** Width in the template, in characters. */
  public int width() {
    return width;
  }

  /** Whether it holds days. */
  public boolean isDay() {
    return DAYS.contains(this);
  }
}
