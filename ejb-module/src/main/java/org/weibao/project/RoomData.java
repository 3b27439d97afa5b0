package org.weibao.project;

import java.util.Objects;

/** What stands on a room's door. */
public record RoomData(String building, String roomNumber) {

  /** Longest building and longest number. */
  public static final int LENGTH = 40;

  /** Texts without blanks around them. */
  public RoomData {
    building = Objects.requireNonNullElse(building, "").strip();
    roomNumber = Objects.requireNonNullElse(roomNumber, "").strip();
  }

  /** Building and room as people write them. */
  public String label() {
    return building + "-" + roomNumber;
  }
}
