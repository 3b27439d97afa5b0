package org.weibao.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;
import org.weibao.organization.OrganizationService;

/**
 * Gives an empty installation its administrator, {@code admin}, with a random password that must be
 * changed at the first sign-in. The password goes into {@code first-password.txt} (mode 0600) in
 * the data folder and nowhere else; the file can be deleted after use. In demo mode the demo data
 * bring their own people.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

  static final String LOGIN = "admin";
  static final String FILE = "first-password.txt";

  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  private static final int LENGTH = 20;

  @Inject OrganizationService organization;

  @Inject
  @ConfigProperty(name = "weibao.demo", defaultValue = "false")
  boolean demo;

  /** Runs once a start; does nothing when somebody can sign in already. */
  @PostConstruct
  void createAdministrator() {
    Runnable end = Call.system("first-start", "first-start").begin();
    try {
      createIfEmpty();
    } finally {
      end.run();
    }
  }

  private void createIfEmpty() {
    if (demo || !organization.isEmpty()) {
      return;
    }
    Path file = DataFolder.home().resolve(FILE);
    organization.createAdministrator(LOGIN, "Administrator", PasswordHash.of(password(file)));
    LOG.info(() -> "First start: sign in as " + LOGIN + " with the password in " + file);
  }

  /** The password in the file; a file of a start that was cut short is used again. */
  static String password(Path file) {
    try {
      PrivateFile.create(file, RandomPassword.ofLength(LENGTH) + "\n");
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The first password cannot be kept in " + file, e);
    }
  }
}
