package org.weibao.security;

import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token that was found right.
 *
 * @param token what it says, the principal of the call
 * @param caller whom it is for
 * @param issuedAt since when it has been good
 */
public record VerifiedToken(JsonWebToken token, TokenSubject caller, Instant issuedAt) {

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return token.getExpirationTime() <= now.getEpochSecond();
  }
}
