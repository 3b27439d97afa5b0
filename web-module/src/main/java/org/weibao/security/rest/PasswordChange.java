package org.weibao.security.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The present password and the new one. */
@Schema(description = "The present password and the new one")
public record PasswordChange(
    @Schema(example = "li.wei") @NotBlank @Size(max = 60) String login,
    @Schema(format = "password") @NotNull @Size(min = 1, max = 128) String oldPassword,
    @Schema(format = "password", description = "10 to 128 characters") @NotNull
        String newPassword) {

  /** Never shows a password. */
  @Override
  public String toString() {
    return "PasswordChange[" + login + "]";
  }
}
