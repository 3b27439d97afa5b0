package org.weibao.device.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.DeviceData;
import org.weibao.device.DevicePlace;
import org.weibao.project.RoomData;

/** A device to take on. */
@Schema(description = "A device to take on, in a project or in the store of a city")
public record NewDeviceInput(
    @Schema(example = "LC-D200-2611-0001", description = "Without blanks, unique")
        @NotBlank
        @Size(max = DeviceData.SERIAL_LENGTH)
        String serial,
    @NotNull Long modelId,
    @Schema(description = "Installed in this project") Long projectId,
    @Schema(description = "A spare in this city's store") Long cityId,
    @Schema(description = "Of the room in the project, with roomNumber")
        @Size(max = RoomData.LENGTH)
        String building,
    @Size(max = RoomData.LENGTH) String roomNumber,
    @Size(max = DeviceData.LOCATION_LENGTH) String location,
    @Schema(description = "Needed if it is installed") LocalDate installedOn,
    @Schema(description = "Accepted by the customer") LocalDate acceptedOn,
    @Schema(description = "Last day of the supplier's warranty") LocalDate supplierWarrantyEndsOn) {

  DeviceData data() {
    return new DeviceInput(
            serial,
            modelId,
            building,
            roomNumber,
            location,
            installedOn,
            acceptedOn,
            supplierWarrantyEndsOn)
        .data();
  }

  DevicePlace place() {
    return new DevicePlace(Optional.ofNullable(projectId), Optional.ofNullable(cityId));
  }
}
