package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.CenterData;
import org.weibao.project.ContactData;
import org.weibao.project.ContactDuty;

/** What is written down of somebody at a property centre. */
@Schema(description = "What is written down of somebody at a property centre; both days count")
public record ContactInput(
    @NotNull ContactDuty duty,
    @Schema(description = "What the person is called there; needed for another duty")
        @Size(max = ContactData.NAME_LENGTH)
        String title,
    @NotBlank @Size(max = ContactData.NAME_LENGTH) String name,
    @Size(max = CenterData.PHONE_LENGTH) String phone,
    @Size(max = ContactData.EMAIL_LENGTH) String email,
    LocalDate from,
    LocalDate to) {

  ContactData data() {
    return new ContactData(
        duty,
        Optional.ofNullable(title),
        name,
        Optional.ofNullable(phone),
        Optional.ofNullable(email),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }
}
