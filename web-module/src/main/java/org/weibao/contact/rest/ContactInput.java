package org.weibao.contact.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.contact.ContactData;
import org.weibao.organization.Role;

/** A contact as it is to be. */
@Schema(name = "ServiceContactInput", description = "A contact as it is to be")
public record ContactInput(
    @Schema(example = "SERVICE_TECHNICIAN") @NotNull Role role,
    @Schema(description = "Somebody of the department; fills what is left out") Long personId,
    @Size(max = ContactData.NAME_LENGTH) String name,
    @Schema(example = "129 0000 0051") @Size(max = ContactData.PHONE_LENGTH) String phone) {

  ContactData data() {
    return new ContactData(role, Optional.ofNullable(personId), name, phone);
  }
}
