package org.weibao.organization.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.organization.GiveRole;
import org.weibao.organization.NewPerson;
import org.weibao.organization.PersonData;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** A person to create, with a first role. */
@Schema(description = "A person to create, with a first role")
public record PersonInput(
    @Schema(example = "li.wei") @NotBlank @Size(max = 60) String login,
    @NotBlank @Size(max = PersonData.NAME_LENGTH) String displayName,
    @Size(max = PersonData.PHONE_LENGTH) String phone,
    @Size(max = PersonData.EMAIL_LENGTH) String email,
    Long cityId,
    @Schema(description = "zh-CN, zh-TW or en; zh-CN if missing") @Size(max = 10) String locale,
    @NotNull Role role,
    @NotNull ScopeKind scopeKind,
    @Schema(description = "Missing exactly for the whole department") Long scopeId,
    @Schema(description = "First day of the role; today if missing") LocalDate from,
    @Schema(description = "Last day of the role") LocalDate to) {

  NewPerson command() {
    return new NewPerson(
        login,
        new PersonData(
            displayName,
            Optional.ofNullable(phone),
            Optional.ofNullable(email),
            Optional.ofNullable(cityId),
            locale == null ? "zh-CN" : locale),
        new GiveRole(
            role,
            scopeKind,
            Optional.ofNullable(scopeId),
            Optional.ofNullable(from),
            Optional.ofNullable(to)));
  }
}
