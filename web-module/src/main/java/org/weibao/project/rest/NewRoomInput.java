package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.OwnerData;
import org.weibao.project.RoomData;

/** A room to take on. */
@Schema(description = "A room to take on, with or without its owner")
public record NewRoomInput(
    @NotNull Long projectId,
    @Schema(example = "3") @NotBlank @Size(max = RoomData.LENGTH) String building,
    @Schema(example = "1201") @NotBlank @Size(max = RoomData.LENGTH) String roomNumber,
    @Size(max = OwnerData.NAME_LENGTH) String name,
    @Size(max = OwnerData.PHONE_LENGTH) String phone,
    LocalDate movedInOn) {

  RoomData data() {
    return new RoomData(building, roomNumber);
  }

  Optional<OwnerData> optionalOwner() {
    return name == null && phone == null && movedInOn == null
        ? Optional.empty()
        : Optional.of(
            new OwnerData(name, Optional.ofNullable(phone), Optional.ofNullable(movedInOn)));
  }
}
