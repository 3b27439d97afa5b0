package org.weibao.security;

import java.io.Serializable;

/**
 * A sign-in that was begun at the provider and waits in the session for its answer.
 *
 * @param state ties the answer to the browser's session
 * @param nonce ties the identity token to this sign-in
 * @param verifier ties the code to whoever asked for it (PKCE, RFC 7636)
 * @param wanted path below the context root to go to afterwards
 */
public record ProviderFlow(String state, String nonce, String verifier, String wanted)
    implements Serializable {

  /** Tells no secret. */
  @Override
  public String toString() {
    return "ProviderFlow[" + wanted + "]";
  }
}
