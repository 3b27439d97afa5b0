package org.weibao.project;

import java.util.Optional;
import org.weibao.kernel.PhoneMask;

/** An owner's room. */
public record RoomView(
    long id,
    long projectId,
    String building,
    String roomNumber,
    Optional<String> ownerName,
    Optional<String> ownerPhone) {

  /** The same room for lists: the phone does not stand in full. */
  public RoomView masked() {
    return new RoomView(
        id, projectId, building, roomNumber, ownerName, ownerPhone.map(PhoneMask::mask));
  }

  /** Building and room as people write them. */
  public String label() {
    return building + "-" + roomNumber;
  }
}
