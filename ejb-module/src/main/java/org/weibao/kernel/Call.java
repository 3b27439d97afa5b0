package org.weibao.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who is at work on this thread, and through which door they came: begun where a request, a message
 * or a timer enters the product and ended where it leaves. Services ask for it to decide what may
 * be seen, and the audit trail to say who did it.
 *
 * @param personId id of the person; empty for the product itself and for service accounts
 * @param login sign-in name of a person or service account; {@code system:} and a name for the
 *     product's own work
 * @param displayName what the caller is called
 * @param groups names of the roles held, as the container knows them
 * @param requestId links everything that one call caused
 * @param origin network address that the call came from; empty for the product's own work
 * @param actingFor id of the absent person whose role the caller uses as his stand-in, once the
 *     work has found that it needs it
 */
public record Call(
    OptionalLong personId,
    String login,
    String displayName,
    Set<String> groups,
    String requestId,
    Optional<String> origin,
    OptionalLong actingFor) {

  private static final String SYSTEM = "system:";
  private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

  /** All are always known; groups are copied. */
  public Call {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(displayName, "display name");
    Objects.requireNonNull(requestId, "request id");
    groups = Set.copyOf(groups);
  }

  /** A call of somebody in his own name. */
  public Call(
      OptionalLong personId,
      String login,
      String displayName,
      Set<String> groups,
      String requestId,
      Optional<String> origin) {
    this(personId, login, displayName, groups, requestId, origin, OptionalLong.empty());
  }

  /** The product's own work, for example {@code system("outbox-relay", messageId)}. */
  public static Call system(String name, String requestId) {
    return new Call(
        OptionalLong.empty(), SYSTEM + name, name, Set.of(), requestId, Optional.empty());
  }

  /**
   * Id of the person at work on this thread; 0, which nobody has, for the product and for service
   * accounts.
   */
  public static long currentPerson() {
    return current().map(Call::personId).orElse(OptionalLong.empty()).orElse(0);
  }

  /** Whether the product itself is at work. */
  public boolean isSystem() {
    return login.startsWith(SYSTEM);
  }

  /** What is at work on this thread; empty if nobody was announced. */
  public static Optional<Call> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /**
   * The absent person for whom the call at work on this thread is made; empty in one's own name.
   */
  public static Optional<Long> currentlyFor() {
    return current()
        .map(Call::actingFor)
        .filter(OptionalLong::isPresent)
        .map(OptionalLong::getAsLong);
  }

  /**
   * Says that the call at work on this thread is made for an absent person; holds until the call
   * ends. Nothing happens if nobody was announced.
   */
  public static void actFor(long absentId) {
    Call call = CURRENT.get();
    if (call != null) {
      CURRENT.set(
          new Call(
              call.personId,
              call.login,
              call.displayName,
              call.groups,
              call.requestId,
              call.origin,
              OptionalLong.of(absentId)));
    }
  }

  /**
   * Announces this call on the current thread.
   *
   * @return ends it and brings back what was announced before; to be run in a {@code finally}
   */
  public Runnable begin() {
    Call before = CURRENT.get();
    CURRENT.set(this);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    };
  }
}
