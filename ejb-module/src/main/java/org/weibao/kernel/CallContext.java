package org.weibao.kernel;

import java.util.Objects;

/**
 * Who asks for a change, handed to every write.
 *
 * @param personId id of the person
 * @param login sign-in name, for logs
 * @param requestId links everything that one call caused
 */
public record CallContext(long personId, String login, String requestId) {

  /** Login and request id are always known. */
  public CallContext {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(requestId, "request id");
  }
}
