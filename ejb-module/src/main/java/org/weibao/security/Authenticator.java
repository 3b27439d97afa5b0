package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.weibao.organization.Credentials;
import org.weibao.organization.OrganizationService;

/** Checks sign-in name and password; pages and API both come through here. */
@ApplicationScoped
public class Authenticator {

  /**
   * Longer passwords are refused unread, so that hashing cannot be used to keep the server busy.
   */
  public static final int PASSWORD_LENGTH = 128;

  /** Hashed for names that nobody has, so that they take as long as a wrong password. */
  private static final String NOBODY = PasswordHash.of("nobody");

  private final SlowDown slowDown = new SlowDown();

  @Inject OrganizationService organization;
  @Inject Clock clock;

  /** How long the next attempt with a name must wait; empty if it may come now. */
  public Optional<Duration> waitBefore(String login) {
    return slowDown.waitBefore(login, clock.instant());
  }

  /**
   * The person with this name and password; empty if there is none.
   *
   * @throws TooManyAttempts after repeated failures with this name
   */
  public Optional<Credentials> authenticate(String login, String password) {
    waitBefore(login)
        .ifPresent(
            wait -> {
              throw new TooManyAttempts(wait);
            });
    Optional<Credentials> found = organization.findCredentials(login);
    String stored = found.map(Credentials::passwordHash).orElse(NOBODY);
    boolean right =
        password.length() <= PASSWORD_LENGTH
            && PasswordHash.matches(password, stored)
            && found.isPresent();
    if (!right) {
      slowDown.failed(login, clock.instant());
      return Optional.empty();
    }
    slowDown.succeeded(login);
    return found;
  }
}
