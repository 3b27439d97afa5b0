package org.weibao.organization.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.security.OneTimePassword;

/** A password to tell a person; answered once. */
@Schema(name = "OneTimePassword", description = "Answered once and kept nowhere")
public record OneTimePasswordAnswer(
    long personId,
    String login,
    @Schema(description = "Must be changed at the first sign-in") String oneTimePassword,
    OffsetDateTime expiresAt) {

  static OneTimePasswordAnswer of(OneTimePassword given, ZoneId zone) {
    return new OneTimePasswordAnswer(
        given.personId(),
        given.login(),
        given.password(),
        given.expiresAt().atZone(zone).toOffsetDateTime());
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return "OneTimePasswordAnswer[" + login + "]";
  }
}
