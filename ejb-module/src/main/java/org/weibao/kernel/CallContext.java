package org.weibao.kernel;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Who asks for a change, handed to every write.
 *
 * @param personId id of the person
 * @param login sign-in name, for logs
 * @param displayName what the person is called, for answers
 * @param requestId links everything that one call caused
 * @param actingFor id of the absent person for whom a stand-in acts; empty in one's own name
 */
public record CallContext(
    long personId, String login, String displayName, String requestId, OptionalLong actingFor) {

  /** All are always known. */
  public CallContext {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(displayName, "display name");
    Objects.requireNonNull(requestId, "request id");
  }

  /** In the person's own name. */
  public CallContext(long personId, String login, String displayName, String requestId) {
    this(personId, login, displayName, requestId, OptionalLong.empty());
  }

  /** The same call, made for an absent person; also told to {@link Call}. */
  public CallContext actingFor(long absentId) {
    Call.actFor(absentId);
    return new CallContext(personId, login, displayName, requestId, OptionalLong.of(absentId));
  }
}
