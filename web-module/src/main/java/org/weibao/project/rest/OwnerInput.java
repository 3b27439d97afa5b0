package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.OwnerData;

/** What is written down of an owner. */
@Schema(name = "RoomOwnerInput", description = "What is written down of an owner of a room")
public record OwnerInput(
    @NotBlank @Size(max = OwnerData.NAME_LENGTH) String name,
    @Schema(description = "Of a correction: without it the known one stays")
        @Size(max = OwnerData.PHONE_LENGTH)
        String phone,
    LocalDate movedInOn) {

  OwnerData data() {
    return new OwnerData(name, Optional.ofNullable(phone), Optional.ofNullable(movedInOn));
  }
}
