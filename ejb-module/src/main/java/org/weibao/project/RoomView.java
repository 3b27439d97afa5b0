package org.weibao.project;

import java.util.Optional;

/** An owner's room. */
public record RoomView(
    long id,
    long projectId,
    String building,
    String roomNumber,
    Optional<String> ownerName,
    Optional<String> ownerPhone) {

  /** Building and room as people write them. */
  public String label() {
    return building + "-" + roomNumber;
  }
}
