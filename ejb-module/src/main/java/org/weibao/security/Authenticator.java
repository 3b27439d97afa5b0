package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.weibao.organization.Credentials;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;

/** Checks sign-in name and password; pages and API both come through here. */
@ApplicationScoped
public class Authenticator {

  /**
   * Longer passwords are refused unread, so that hashing cannot be used to keep the server busy.
   */
  public static final int PASSWORD_LENGTH = 128;

  /** Hashed for names that nobody has, so that they take as long as a wrong password. */
  private static final String NOBODY = PasswordHash.of("nobody");

  @Inject OrganizationService organization;
  @Inject SignInBook book;
  @Inject ProviderSettings provider;
  @Inject Clock clock;

  /** How long the next attempt with a name must wait; empty if it may come now. */
  public Optional<Duration> waitBefore(String login) {
    return book.waitBefore(hash(login));
  }

  /**
   * The person with this name and password; empty if there is none, if a one-time password has
   * expired, or if a provider signs people in instead.
   *
   * @throws TooManyAttempts after repeated failures with this name
   */
  public Optional<Credentials> authenticate(String login, String password, Visitor visitor) {
    String name = hash(login);
    Optional<Credentials> found = organization.findCredentials(login).filter(this::mayUsePassword);
    Optional<Duration> wait = book.begin(name);
    if (wait.isPresent()) {
      book.failed(name, found.map(Credentials::personId), SignInOutcome.TOO_MANY, visitor);
      throw new TooManyAttempts(wait.get());
    }
    String stored = found.map(Credentials::passwordHash).orElse(NOBODY);
    boolean right = password.length() <= PASSWORD_LENGTH && PasswordHash.matches(password, stored);
    SignInOutcome outcome = right && found.isPresent() ? outcome(found.get()) : SignInOutcome.WRONG;
    if (outcome != SignInOutcome.WELCOME) {
      book.failed(name, found.map(Credentials::personId), outcome, visitor);
      return Optional.empty();
    }
    Credentials person = found.get();
    if (PasswordHash.isOutdated(stored)) {
      organization.rehashPassword(person.personId(), stored, PasswordHash.of(password));
    }
    book.succeeded(name, person.personId(), visitor);
    return found;
  }

  private boolean mayUsePassword(Credentials person) {
    return !provider.isActive()
        || provider.isLocalSignIn() && person.roles().contains(Role.ADMINISTRATOR);
  }

  private SignInOutcome outcome(Credentials person) {
    boolean expired = person.passwordExpiresAt().filter(clock.instant()::isAfter).isPresent();
    return expired ? SignInOutcome.EXPIRED : SignInOutcome.WELCOME;
  }

  /** What attempts with a name are counted under. */
  static String hash(String login) {
    try {
      byte[] name = login.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK 17 has SHA-256", e);
    }
  }
}
