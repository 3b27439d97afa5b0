package org.weibao.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;

/**
 * Who may do what: the application everything, a supplier reads its own queue and writes to its own
 * address, anybody else nothing.
 */
final class BrokerSecurity implements ActiveMQSecurityManager5 {

  /** User name of the application, with a password made at each start that nobody else learns. */
  static final String APPLICATION = "weibao-application";

  private final byte[] applicationPassword;
  private final SupplierCredentials suppliers;

  BrokerSecurity(String applicationPassword, SupplierCredentials suppliers) {
    this.applicationPassword = applicationPassword.getBytes(StandardCharsets.UTF_8);
    this.suppliers = suppliers;
  }

  @Override
  public Subject authenticate(
      String user, String password, RemotingConnection connection, String domain) {
    if (user == null || password == null) {
      return null;
    }
    boolean known =
        user.equals(APPLICATION)
            ? MessageDigest.isEqual(applicationPassword, password.getBytes(StandardCharsets.UTF_8))
            : suppliers.matches(user, password);
    if (!known) {
      return null;
    }
    Subject subject = new Subject();
    subject.getPrincipals().add(new UserPrincipal(user));
    return subject;
  }

  @Override
  public boolean authorize(Subject subject, Set<Role> roles, CheckType check, String address) {
    String user = getUserFromSubject(subject);
    if (user == null) {
      return false;
    }
    if (user.equals(APPLICATION)) {
      return true;
    }
    return switch (check) {
      case CONSUME, BROWSE -> names(address, SupplierQueues.toSupplier(user));
      case SEND -> names(address, SupplierQueues.fromSupplier(user));
      default -> false;
    };
  }

  /** A fully qualified name, address::queue, must name the own queue on both sides. */
  private static boolean names(String address, String own) {
    return address.equals(own) || address.equals(own + "::" + own);
  }

  @Override
  public String getUserFromSubject(Subject subject) {
    if (subject == null) {
      return null;
    }
    return subject.getPrincipals(UserPrincipal.class).stream()
        .map(UserPrincipal::getName)
        .findFirst()
        .orElse(null);
  }

  @Override
  public boolean validateUser(String user, String password) {
    return authenticate(user, password, null, null) != null;
  }

  @Override
  public boolean validateUserAndRole(
      String user, String password, Set<Role> roles, CheckType check) {
    throw new UnsupportedOperationException("the broker asks authenticate and authorize");
  }
}
