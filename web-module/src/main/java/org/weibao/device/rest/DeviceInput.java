package org.weibao.device.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.DeviceData;
import org.weibao.project.RoomData;

/** What is written down of a device. */
@Schema(description = "What is written down of a device; where it is changes by other documents")
public record DeviceInput(
    @Schema(example = "LC-D200-2611-0001", description = "Without blanks, unique")
        @NotBlank
        @Size(max = DeviceData.SERIAL_LENGTH)
        String serial,
    @NotNull Long modelId,
    @Schema(description = "Of the room in the project, with roomNumber")
        @Size(max = RoomData.LENGTH)
        String building,
    @Size(max = RoomData.LENGTH) String roomNumber,
    @Size(max = DeviceData.LOCATION_LENGTH) String location,
    @Schema(description = "Needed if it is installed") LocalDate installedOn,
    @Schema(description = "Accepted by the customer") LocalDate acceptedOn,
    @Schema(description = "Last day of the supplier's warranty") LocalDate supplierWarrantyEndsOn) {

  DeviceData data() {
    return new DeviceData(
        serial,
        modelId,
        building == null && roomNumber == null
            ? Optional.empty()
            : Optional.of(new RoomData(building, roomNumber)),
        Optional.ofNullable(location),
        Optional.ofNullable(installedOn),
        Optional.ofNullable(acceptedOn),
        Optional.ofNullable(supplierWarrantyEndsOn));
  }
}
