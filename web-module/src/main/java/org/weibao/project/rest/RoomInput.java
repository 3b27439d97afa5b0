package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.RoomData;

/** What stands on a room's door. */
@Schema(description = "What stands on a room's door")
public record RoomInput(
    @Schema(example = "3") @NotBlank @Size(max = RoomData.LENGTH) String building,
    @Schema(example = "1201") @NotBlank @Size(max = RoomData.LENGTH) String roomNumber) {

  RoomData data() {
    return new RoomData(building, roomNumber);
  }
}
