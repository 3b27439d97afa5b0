package org.weibao.organization.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.organization.PersonData;

/** What is known of a person; what is missing is removed. */
@Schema(description = "What is known of a person; what is missing is removed")
public record PersonDataInput(
    @NotBlank @Size(max = PersonData.NAME_LENGTH) String displayName,
    @Size(max = PersonData.PHONE_LENGTH) String phone,
    @Size(max = PersonData.EMAIL_LENGTH) String email,
    Long cityId,
    @Schema(example = "zh-CN") @NotBlank @Size(max = 10) String locale) {

  PersonData data() {
    return new PersonData(
        displayName,
        Optional.ofNullable(phone),
        Optional.ofNullable(email),
        Optional.ofNullable(cityId),
        locale);
  }
}
