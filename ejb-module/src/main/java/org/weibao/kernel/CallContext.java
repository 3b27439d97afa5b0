package org.weibao.kernel;

import java.util.Objects;

/**
 * Who asks for a change, handed to every write.
 *
 * @param personId id of the person
 * @param login sign-in name, for logs
 * @param displayName what the person is called, for answers
 * @param requestId links everything that one call caused
 */
public record CallContext(long personId, String login, String displayName, String requestId) {

  /** All are always known. */
  public CallContext {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(displayName, "display name");
    Objects.requireNonNull(requestId, "request id");
  }
}
