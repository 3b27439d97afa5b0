package org.weibao.contact.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.PlaceRegister;

/** A register F5 that was handed over. */
@Schema(name = "RegisterPlacementInput", description = "A register F5 that was handed over")
public record PlacementInput(
    @NotNull LocalDate placedOn,
    @NotBlank @Size(max = PlaceRegister.AGREED_WITH_LENGTH) String agreedWith,
    @Size(max = PlaceRegister.NOTE_LENGTH) String note) {

  PlaceRegister command() {
    return new PlaceRegister(placedOn, agreedWith, Optional.ofNullable(note));
  }
}
