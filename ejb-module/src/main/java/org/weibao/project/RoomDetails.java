package org.weibao.project;

import java.util.List;
import java.util.Optional;

/**
 * A room with its owners.
 *
 * @param version for the next change
 * @param owner the owner of now
 * @param former those who moved out, the latest first
 * @param changeable whether the caller may change it
 */
public record RoomDetails(
    RoomRow room,
    int version,
    Optional<OwnerView> owner,
    List<OwnerView> former,
    boolean changeable) {

  /** Owners are copied. */
  public RoomDetails {
    former = List.copyOf(former);
  }
}
