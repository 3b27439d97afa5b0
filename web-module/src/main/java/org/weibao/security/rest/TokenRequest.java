package org.weibao.security.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sign-in name and password. */
@Schema(description = "Sign-in name and password")
public record TokenRequest(
    @Schema(example = "li.wei") @NotBlank @Size(max = 60) String login,
    @Schema(format = "password") @NotNull @Size(min = 1, max = 128) String password) {

  /** Never shows the password. */
  @Override
  public String toString() {
    return "TokenRequest[" + login + "]";
  }
}
