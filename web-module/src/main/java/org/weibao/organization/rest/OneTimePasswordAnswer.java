package org.weibao.organization.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.PersonDetails;
import org.weibao.security.OneTimePassword;

/** A password to tell a person; answered once. */
@Schema(name = "OneTimePassword", description = "Answered once and kept nowhere")
public record OneTimePasswordAnswer(
    long personId,
    String login,
    @Schema(
            description =
                "Must be changed at the first sign-in; missing in the answer to a repeated call")
        String oneTimePassword,
    OffsetDateTime expiresAt) {

  static OneTimePasswordAnswer of(
      PersonDetails person, Optional<OneTimePassword> given, ZoneId zone) {
    return new OneTimePasswordAnswer(
        person.id(),
        person.login(),
        given.map(OneTimePassword::password).orElse(null),
        Instants.at(given.map(OneTimePassword::expiresAt).or(person::passwordExpiresAt), zone));
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return "OneTimePasswordAnswer[" + login + "]";
  }
}
