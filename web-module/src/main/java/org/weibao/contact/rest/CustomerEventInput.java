package org.weibao.contact.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.DutyGround;
import org.weibao.contact.NewCustomerEvent;

/** An important meeting or event of the customer. */
@Schema(name = "CustomerEventInput", description = "A meeting or event of the customer")
public record CustomerEventInput(
    @Schema(description = "CUSTOMER_MEETING or CUSTOMER_EVENT") @NotNull DutyGround kind,
    @NotBlank @Size(max = NewCustomerEvent.WHAT_LENGTH) String what,
    @NotNull LocalDate first,
    @NotNull LocalDate last,
    @Schema(description = "Whether somebody has to be there") @NotNull Boolean onSite) {

  NewCustomerEvent command() {
    return new NewCustomerEvent(kind, what, first, last, onSite);
  }
}
