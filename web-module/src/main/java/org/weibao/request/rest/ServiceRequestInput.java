package org.weibao.request.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;

/** A line of the service register F5. */
@Schema(name = "NewServiceRequest", description = "A line of the service register F5")
public record ServiceRequestInput(
    @Schema(description = "From /projects") @NotNull Long projectId,
    @Schema(description = "From /projects/{id}/rooms; fills label, owner and phone where empty")
        Long roomId,
    @Schema(example = "3-1201") @Size(max = RegisterRequest.ROOM_LABEL_LENGTH) String roomLabel,
    @Size(max = RegisterRequest.OWNER_NAME_LENGTH) String ownerName,
    @Size(max = RegisterRequest.OWNER_PHONE_LENGTH) String ownerPhone,
    @Schema(description = "Serial of a device installed in the project") @Size(max = 60)
        String deviceSerial,
    @Schema(
            description =
                "What is to be repaired, where its serial is not known; a device says it itself")
        @Size(max = RegisterRequest.PRODUCT_MODEL_LENGTH)
        String productModel,
    @Size(max = RegisterRequest.LOCATION_LENGTH) String location,
    @Schema(example = "Door station rings, but there is no picture", required = true)
        @Size(max = RegisterRequest.DEMAND_LENGTH)
        String demand,
    @NotNull Urgency urgency,
    @Schema(description = "With an emergency only, and always then")
        EmergencyGround emergencyGround,
    @Schema(description = "When the owner asked; the clock starts there") @NotNull
        OffsetDateTime receivedAt,
    @Schema(description = "The property centre's own number; once a project")
        @Size(max = RegisterRequest.REGISTER_NUMBER_LENGTH)
        String registerNumber) {

  RegisterRequest command(String idempotencyKey) {
    return new RegisterRequest(
        projectId,
        Optional.ofNullable(roomId),
        Optional.ofNullable(roomLabel),
        Optional.ofNullable(ownerName),
        Optional.ofNullable(ownerPhone),
        Optional.ofNullable(deviceSerial),
        Optional.ofNullable(productModel),
        Optional.ofNullable(location),
        demand,
        urgency,
        Optional.ofNullable(emergencyGround),
        receivedAt.toInstant(),
        RequestSource.API,
        Optional.ofNullable(registerNumber),
        Optional.ofNullable(idempotencyKey));
  }
}
