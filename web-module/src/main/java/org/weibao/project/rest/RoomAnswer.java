package org.weibao.project.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.RoomView;

/** An owner's room. */
@Schema(name = "Room", description = "An owner's room")
public record RoomAnswer(
    long id,
    @Schema(example = "3-1201") String label,
    @Schema(example = "3") String building,
    @Schema(example = "1201") String roomNumber,
    String ownerName,
    String ownerPhone) {

  static RoomAnswer of(RoomView view) {
    return new RoomAnswer(
        view.id(),
        view.label(),
        view.building(),
        view.roomNumber(),
        view.ownerName().orElse(null),
        view.ownerPhone().orElse(null));
  }
}
