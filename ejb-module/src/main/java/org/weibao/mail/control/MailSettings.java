package org.weibao.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.EmailAddress;

/** The mail server, as it is configured; without {@code weibao.mail.host} there is none. */
@ApplicationScoped
public class MailSettings {

  /** How a connection to the mail server is protected. */
  enum Security {
    /** Not at all: for a server on this machine. Nothing keeps an operator from another. */
    NONE,
    /** The connection is protected before anything else is said, or not used. */
    STARTTLS,
    /** From the beginning. */
    TLS
  }

  private static final int MOST_PORT = 65_535;

  @Inject
  @ConfigProperty(name = "weibao.mail.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "weibao.mail.port", defaultValue = "587")
  String port;

  @Inject
  @ConfigProperty(name = "weibao.mail.security", defaultValue = "starttls")
  String security;

  @Inject
  @ConfigProperty(name = "weibao.mail.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "weibao.mail.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "weibao.mail.from")
  Optional<String> from;

  /** Whether there is a mail server. */
  public boolean isActive() {
    return host.isPresent();
  }

  String host() {
    return host.orElseThrow();
  }

  int port() {
    try {
      int number = Integer.parseInt(port);
      if (number > 0 && number <= MOST_PORT) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException("weibao.mail.port must be a port number: " + port, e);
    }
    throw new IllegalStateException("weibao.mail.port must be between 1 and 65535: " + port);
  }

  Security security() {
    for (Security one : Security.values()) {
      if (one.name().equalsIgnoreCase(security)) {
        return one;
      }
    }
    throw new IllegalStateException(
        "weibao.mail.security must be starttls, tls or none: " + security);
  }

  Optional<String> user() {
    return user;
  }

  String password() {
    return password.orElseThrow(
        () ->
            new IllegalStateException(
                "weibao.mail.user is set, so weibao.mail.password is needed"));
  }

  /** Address that mails come from, and answers go to. */
  String from() {
    return from.filter(EmailAddress::isOne)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "weibao.mail.host is set, so weibao.mail.from must be an e-mail address"));
  }

  /**
   * Reads everything once.
   *
   * @throws IllegalStateException naming the setting that is missing or wrong
   */
  public void check() {
    if (isActive()) {
      port();
      security();
      from();
      user.ifPresent(name -> password());
    }
  }
}
