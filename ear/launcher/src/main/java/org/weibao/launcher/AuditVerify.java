package org.weibao.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * {@code weibao audit-verify}: walks the audit trail's chain, while the product runs and while it
 * is stopped. The rules of the chain are the application's; its classes are loaded from its folder.
 */
final class AuditVerify {
  static final String COMMAND = "audit-verify";

  private static final String HEAD = "--head";

  /** What the database needs of its server. */
  private record Access(String url, String user, String password, boolean running) {}

  private final Settings settings;
  private final String head;
  private final PrintStream out;

  private AuditVerify(Settings settings, String head, PrintStream out) {
    this.settings = settings;
    this.head = head;
    this.out = out;
  }

  static boolean isMeant(String[] args) {
    return args.length > 0 && args[0].equals(COMMAND);
  }

  /**
   * @param args the command, then options as for a start, and {@code --head POSITION:HASH}
   * @return whether the trail is intact
   */
  static boolean run(String[] args, Path distribution, PrintStream out) throws StartRefused {
    List<String> options = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
    String head = null;
    int at = options.indexOf(HEAD);
    if (at >= 0) {
      if (at + 1 == options.size()) {
        throw new StartRefused(HEAD + " needs POSITION:HASH, as an earlier verification said.");
      }
      head = options.get(at + 1);
      options.subList(at, at + 2).clear();
    }
    Properties system = System.getProperties();
    Settings settings =
        Settings.of(options.toArray(String[]::new), distribution, system, System::getenv);
    return new AuditVerify(settings, head, out).verify();
  }

  private boolean verify() throws StartRefused {
    if (settings.hasExternalDatabase()) {
      String url = settings.text(Settings.DB_URL);
      String user = settings.text(Settings.DB_USER);
      return verify(new Access(url, user, settings.text(Settings.DB_PASSWORD), true));
    }
    Path home = settings.home();
    if (!Files.exists(home.resolve("postgres"))) {
      throw new StartRefused("finds no data in " + home + "; name the data folder with --home.");
    }
    if (HomeLock.isTaken(home)) {
      return verify(access(EmbeddedDatabase.running(home), true));
    }
    HomeLock.take(home);
    EmbeddedDatabase database =
        EmbeddedDatabase.prepare(
            settings.distribution().resolve("postgres"), home, LoopbackPorts.FREE);
    database.start();
    try {
      return verify(access(database, false));
    } finally {
      stop(database);
    }
  }

  private static Access access(EmbeddedDatabase database, boolean running) {
    return new Access(database.url(), database.user(), database.password(), running);
  }

  private static void stop(EmbeddedDatabase database) throws StartRefused {
    try {
      database.stop();
    } catch (IOException e) {
      throw new StartRefused("cannot stop the database again: " + e.getMessage(), e);
    }
  }

  private boolean verify(Access access) throws StartRefused {
    Path classes = settings.ear().resolve("weibao-ejb_jar");
    try (Connection connection =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      Consumer<String> lines = out::println;
      return (boolean)
          loader
              .loadClass("org.weibao.audit.AuditCommand")
              .getMethod("verify", Connection.class, String.class, boolean.class, Consumer.class)
              .invoke(null, connection, head, access.running(), lines);
    } catch (InvocationTargetException e) {
      throw new StartRefused("cannot verify: " + FirstCause.of(e.getCause()), e);
    } catch (SQLException | ReflectiveOperationException | IOException e) {
      throw new StartRefused("cannot verify: " + FirstCause.of(e), e);
    }
  }
}
