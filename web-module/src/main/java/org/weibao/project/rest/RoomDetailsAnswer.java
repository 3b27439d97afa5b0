package org.weibao.project.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.OwnerView;
import org.weibao.project.RoomDetails;

/** A room with its owners; phones are masked. */
@Schema(name = "RoomDetails", description = "A room with its owners; phones are masked")
public record RoomDetailsAnswer(
    long id,
    long projectId,
    @Schema(example = "3-1201") String label,
    String building,
    String roomNumber,
    int devices,
    @Schema(description = "The owner of now") Owner owner,
    @Schema(description = "Those who moved out, the latest first") List<Owner> former) {

  /** An owner's stay. */
  @Schema(name = "RoomOwner")
  public record Owner(
      long id,
      @Schema(description = "Absent if the owner was erased") String name,
      String phone,
      LocalDate movedInOn,
      LocalDate movedOutOn) {

    static Owner of(OwnerView view) {
      return new Owner(
          view.id(),
          view.name().orElse(null),
          view.maskedPhone().orElse(null),
          view.movedInOn().orElse(null),
          view.movedOutOn().orElse(null));
    }
  }

  static RoomDetailsAnswer of(RoomDetails details) {
    return new RoomDetailsAnswer(
        details.room().id(),
        details.room().projectId(),
        details.room().label(),
        details.room().building(),
        details.room().roomNumber(),
        details.room().devices(),
        details.owner().map(Owner::of).orElse(null),
        details.former().stream().map(Owner::of).toList());
  }
}
